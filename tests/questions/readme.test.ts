import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PACKAGE_ROOT } from "../../src/base/index.js";
import { runningServer } from "../support/running-server.js";

const readme = readFileSync(join(PACKAGE_ROOT, "README.md"), "utf8");
const part = (pattern: RegExp): string => pattern.exec(readme)?.[1] ?? "";
const server = runningServer();

describe("The question on the first page", () => {
  test("has the answer that stands beneath it", async () => {
    const reply = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: part(/```graphql\n(.*?)```/s) }),
    });
    const { data, errors } = (await reply.json()) as { data?: any; errors?: unknown };
    expect(errors).toBeUndefined();
    const [{ outcome, summary, limbs, bases }] = data.coverage;
    const [shown, ...rest] = part(/^> (.*)$/m).split(" ");
    expect([shown, rest.join(" ")]).toEqual([`**${outcome}.**`, summary]);
    const rows = [...readme.matchAll(/^\| ([A-Z_]+) \| ([A-Z_]+) \| ([A-Z_]+) \|/gm)].map(([, ...row]) => row);
    expect(rows).toEqual(limbs.map((limb: any) => [limb.kind, limb.state, limb.authority]));
    const others = bases.filter((basis: any) => basis.linkState === "NOT_MET").map((basis: any) => basis.link);
    expect(part(/^The other bases are there too: (.*), each NOT_MET/m)).toBe(
      `${others.slice(0, -1).join(", ")} and ${others.at(-1)}`,
    );
  });
});
