import { GraphQLScalarType, Kind, print } from "graphql";
import { fail, tryParseMoment } from "../../base/index.js";

/** A moment, in and out as RFC 3339 text with its offset. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: "DateTime",
  description: "A moment, RFC 3339 with an offset.",
  serialize: toMoment,
  parseValue: toMoment,
  parseLiteral: (node) => toMoment(node.kind === Kind.STRING ? node.value : print(node)),
});

function toMoment(value: unknown): string {
  if (typeof value === "string" && tryParseMoment(value) !== null) return value;
  throw fail("DATE_TIME_INVALID", { value: String(value).slice(0, 40) });
}
