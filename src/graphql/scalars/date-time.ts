import { GraphQLScalarType, Kind } from "graphql";
import { fail, tryParseDay } from "../../base/index.js";

const RFC_3339 = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** A moment, in and out as RFC 3339 text with its offset. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: "DateTime",
  description: "A moment, RFC 3339 with an offset.",
  serialize: toMoment,
  parseValue: toMoment,
  parseLiteral: (node) => toMoment(node.kind === Kind.STRING ? node.value : undefined),
});

function toMoment(value: unknown): string {
  const match = typeof value === "string" ? RFC_3339.exec(value) : null;
  if (match && tryParseDay(match[1] as string) !== null) return value as string;
  throw fail("DATE_TIME_INVALID", { value: String(value).slice(0, 40) });
}
