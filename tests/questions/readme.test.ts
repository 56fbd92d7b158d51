import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PACKAGE_ROOT } from "../../src/base/index.js";
import { type FirstAnswer, showAnswer } from "../reference/first-answer.js";
import { runningServer } from "../support/running-server.js";

const readme = readFileSync(join(PACKAGE_ROOT, "README.md"), "utf8");
const query = /```graphql\n(.*?)```/s.exec(readme)?.[1] ?? "";
const server = runningServer();

describe("The question on the first page", () => {
  test(`has the answer that stands beneath it, with everybody who contests it; if not, run "npm run reference"`, async () => {
    const reply = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await reply.json()) as { data?: { coverage: [FirstAnswer] }; errors?: unknown };
    expect(errors).toBeUndefined();
    expect(readme).toContain(showAnswer((data as { coverage: [FirstAnswer] }).coverage[0]));
  });
});
