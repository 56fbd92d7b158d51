import { buildSchema, extendSchema, type GraphQLError, graphql, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { DateScalar } from "../../../src/graphql/scalars/date.js";
import { publicError } from "../../../src/server/errors/public-error.js";

const schema = extendSchema(
  buildSchema(
    "scalar Date type Query { at(asOf: Date, during: Days, days: [Date!]): String } input Days { from: Date to: Date }",
  ),
  parse("extend type Query { again(asOf: Date): String }"),
);
Object.assign(schema.getType("Date") as object, {
  parseValue: DateScalar.parseValue,
  parseLiteral: DateScalar.parseLiteral,
});
const quiet = { log: { error() {}, warn() {}, info() {} } as never, ref: "r" };
const refused = async (source: string, variableValues = {}): Promise<string | undefined> => {
  const { errors } = await graphql({ schema, source, variableValues });
  const [error] = (errors ?? []) as GraphQLError[];
  return error && publicError(error, error.toJSON(), quiet).message;
};

describe("A value that is no day is refused by the name under which it was sent", () => {
  test.each([
    ['{ at(asOf: "2024-02-31") }', {}, "asOf"],
    ['{ at(during: { from: "2024-01-01", to: "2024-02-31" }) }', {}, "to"],
    ["query ($day: Date) { at(asOf: $day) }", { day: "2024-02-31" }, "day"],
    ["query ($during: Days) { at(during: $during) }", { during: { from: "2024-02-31" } }, "from"],
    ["query ($all: [Date!]) { at(days: $all) }", { all: ["2024-02-31"] }, "all"],
  ])("%s with %j → %s", async (source, variables, name) => {
    expect(await refused(source, variables)).toBe(`\`${name}\`: "2024-02-31" is not a day of the calendar.`);
  });

  test("and one that is a day is not", async () => expect(await refused('{ at(asOf: "2024-02-29") }')).toBe(undefined));
});
