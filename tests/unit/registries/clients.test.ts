import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PACKAGE_ROOT } from "../../../src/base/index.js";
import { buildSchema } from "../../../src/graphql/index.js";
import { CLIENTS, pythonClient, typescriptClient } from "../../reference/clients.js";

const read = (path: string): string => readFileSync(join(PACKAGE_ROOT, path), "utf8");

test('The clients ask what the schema and the worked questions say; if not, run "npm run reference"', async () => {
  const [ofTypescript, ofPython] = CLIENTS;
  expect(read(ofTypescript)).toBe(await typescriptClient(await buildSchema()));
  expect(read(ofPython)).toBe(pythonClient());
});
