import { GraphQLScalarType, Kind, print } from "graphql";
import { fail, tryParseDay } from "../../base/index.js";

/**
 * A calendar day, in and out as `YYYY-MM-DD`. It stays text on its way, so no time zone can shift it, and a day that is
 * not in the calendar is refused instead of rolled over. Replaces the `Date` of @neo4j/graphql, which does both.
 */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description: "A calendar day, YYYY-MM-DD. It has no time zone.",
  serialize: toDay,
  parseValue: toDay,
  parseLiteral: (node) => toDay(node.kind === Kind.STRING ? node.value : print(node)),
});

function toDay(value: unknown): string {
  if (typeof value === "string" && tryParseDay(value) !== null) return value;
  throw fail("DATE_INVALID", { value: String(value).slice(0, 40) });
}
