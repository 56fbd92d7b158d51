import { readFileSync } from "node:fs";
import { type GraphQLSchema, parse, validate } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { buildSchema } from "../../../src/graphql/index.js";
import { guardQueries } from "../../../src/server/guard/index.js";
import { operationModule, pageOperations } from "../../support/operations.js";

const operations = pageOperations();
let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildSchema();
});

describe("The explorer's operations", () => {
  test.each(operations)("$path is valid, and its types are those of the schema", async (operation) => {
    expect(validate(schema, parse(operation.text)).map(({ message }) => message)).toEqual([]);
    await expect(await operationModule(operation, schema)).toMatchFileSnapshot(
      operation.path.replace(/\.graphql$/, ".ts"),
    );
  });

  test("of calls can be asked over HTTP too: the guard lets it pass, where one situation is named", () => {
    const calls = operations.find(({ path }) => path.endsWith("calls/operation.graphql"));
    expect(guardQueries(schema)({ query: calls?.text ?? "", variables: { id: "river" } })?.operations.length).toBe(1);
  });

  test("are written once: no view holds a query in its text", () => {
    for (const { path } of operations) expect(readFileSync(path, "utf8")).toMatch(/^query /);
  });
});
