import neo4j, { type Integer } from "neo4j-driver";
import { fail } from "../../base/index.js";

/** An ordinary value, as it goes to the database and comes from it. */
export type PlainValue =
  | null
  | boolean
  | number
  | string
  | readonly PlainValue[]
  | { readonly [key: string]: PlainValue };

/**
 * Makes an ordinary value one that the driver sends as meant: whole numbers as integers (it would send every number as
 * a float) and absent members as null.
 */
export function toDatabase(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.map(toDatabase);
  if (typeof value === "object") {
    const made: Record<string, unknown> = {};
    for (const [key, member] of Object.entries(value)) made[key] = toDatabase(member);
    return made;
  }
  return value;
}

/**
 * Makes a value of the driver an ordinary one: integers become numbers, dates and times ISO texts, nodes and
 * relationships their properties. Lists and maps are changed in place and are the result, so that a large row is not
 * copied: the driver's value is used up. Throws `DATABASE_VALUE_UNSAFE` for an integer that a number cannot hold exactly.
 */
export function fromDatabase(value: unknown): PlainValue {
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") return value as PlainValue;
  if (neo4j.isInt(value)) return toNumber(value as Integer);
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) if (isInner(value[at])) value[at] = fromDatabase(value[at]);
    return value;
  }
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return fromDatabase(value.properties);
  if (
    neo4j.isDate(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isTime(value) ||
    neo4j.isLocalTime(value) ||
    neo4j.isDuration(value)
  ) {
    return String(value);
  }
  const map = value as Record<string, unknown>;
  for (const key of Object.keys(map)) if (isInner(map[key])) map[key] = fromDatabase(map[key]);
  return map as Record<string, PlainValue>;
}

/** What may have to be changed inside a list or map; the driver gives null for what is absent. */
const isInner = (value: unknown): boolean => typeof value === "object" && value !== null;

function toNumber(integer: Integer): number {
  if (!neo4j.integer.inSafeRange(integer)) throw fail("DATABASE_VALUE_UNSAFE");
  return integer.toNumber();
}

/** A value with the type it has in the database: one that no number, text or flag stands for keeps its type's name. */
export type ExactValue =
  | null
  | boolean
  | number
  | string
  | readonly ExactValue[]
  | { readonly [key: string]: ExactValue };

/**
 * As `fromDatabase`, without making equal what the database tells apart: a float that is whole is `{float: 5}`, a date is
 * `{Date: "2024-01-01"}`, an integer beyond what a number holds is `{integer: "…"}`. A whole number is an integer there.
 */
export function exactValue(value: unknown): ExactValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isSafeInteger(value) ? { float: value } : value;
  if (Array.isArray(value)) return value.map(exactValue);
  if (neo4j.isInt(value)) {
    const integer = value as Integer;
    return neo4j.integer.inSafeRange(integer) ? integer.toNumber() : { integer: integer.toString() };
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return { [value.constructor.name]: String(value) };
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, exactValue(member)]));
}
