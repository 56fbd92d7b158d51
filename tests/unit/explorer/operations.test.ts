import { readFileSync } from "node:fs";
import { type GraphQLSchema, Kind, parse, print, validate } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { buildSchema } from "../../../src/graphql/index.js";
import { guardQueries } from "../../../src/server/guard/index.js";
import { operationModule, pageOperations } from "../../support/operations.js";

/** As many ids as a page names in one question. */
const MOST_IDS = 200;

/** Variables of an operation as a page sends them where it asks for most. */
function largest(text: string): Record<string, unknown> {
  const [operation] = parse(text).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("No operation stands first.");
  const sampleOf = (type: string): unknown =>
    ({
      ...{ "[ID!]!": Array.from({ length: MOST_IDS }, (_, index) => `c-${index}`), "ID!": "one", "String!": "text" },
      ...{ "ConductInput!": { categories: ["one"], places: ["one"], from: "2020-01-01" }, Int: 200 },
      ...{ "SpeakerScope!": "ORGANS", "Date!": "2020-01-01", "DateTime!": "2020-01-01T00:00:00Z" },
    })[type];
  return Object.fromEntries(
    (operation.variableDefinitions ?? []).map(({ variable, type }) => [variable.name.value, sampleOf(print(type))]),
  );
}

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

  test.each(operations)("$path passes the guard, as it does over HTTP, however much a page asks for by it", ({
    text,
  }) => {
    expect(guardQueries(schema)({ query: text, variables: largest(text) })?.operations.length).toBe(1);
  });

  test("are written once: no view holds a query in its text", () => {
    for (const { path } of operations) expect(readFileSync(path, "utf8")).toMatch(/^query /);
  });
});
