import {
  type GraphQLEnumType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isObjectType,
} from "graphql";
import { exactSort } from "../filters/index.js";
import type { Place, Value } from "./cursor.js";

/** One key of an order. */
export interface Key {
  readonly field: string;
  readonly direction: "ASC" | "DESC";
}
type Where = Readonly<Record<string, unknown>>;

/**
 * What a generated list is asked by instead of a field whose order is the same but that cannot be compared. A revision
 * is recorded at its own number; everything else at the number of the revision that brought it.
 */
const SAME_ORDER: Readonly<Record<"id" | "seq", Readonly<Record<string, string>>>> = {
  id: { recordedAt: "rev", id: "ordinal" },
  seq: { recordedAt: "seq" },
};

/**
 * The keys of an order as given, the key of the record always among them: no two records are equal by all.
 *
 * @throws FILTER_INVALID
 */
export function keysOf(sort: unknown, key: "id" | "seq" = "id"): Key[] {
  const keys: Key[] = [];
  for (const one of exactSort(sort, key)) {
    const [[given, direction] = []] = Object.entries(one);
    const field = SAME_ORDER[key][given as string] ?? (given as string);
    if (keys.some((key) => key.field === field)) continue;
    keys.push({ field, direction: direction as Key["direction"] });
    if (given === key) break;
  }
  return keys;
}

/** The order as text, in which a cursor names it: `kind-desc,id-asc`. */
export const nameOf = (keys: readonly Key[]): string =>
  keys.map(({ field, direction }) => `${field}-${direction.toLowerCase()}`).join(",");

/** The same order from its end. */
export const turned = (keys: readonly Key[]): Key[] =>
  keys.map(({ field, direction }) => ({ field, direction: direction === "ASC" ? "DESC" : "ASC" }));

/**
 * The condition that a record comes after a place, in the terms of the generated lists. What has no value comes last
 * where values rise and first where they fall, as the database sorts it.
 */
export function after(keys: readonly Key[], { values }: Place, type: GraphQLObjectType): Where {
  const parts = keys.flatMap((key, index): Where[] => {
    const later = laterThan(key, values[index] as Value, type);
    if (!later) return [];
    const equal = keys.slice(0, index).map(({ field }, at) => equalTo(field, values[at] as Value));
    return [{ AND: [...equal, later] }];
  });
  return { OR: parts };
}

const equalTo = (field: string, value: Value): Where => ({
  [field]: value === null ? { exists: false } : { eq: value },
});

/** Null where nothing comes later. */
function laterThan({ field, direction }: Key, value: Value, type: GraphQLObjectType): Where | null {
  const rising = direction === "ASC";
  if (value === null) return rising ? null : { [field]: { exists: true } };
  const beyond = compared(value, rising, getNamedType(type.getFields()[field]?.type));
  const later = beyond && { [field]: beyond };
  if (!rising) return later;
  const without = { [field]: { exists: false } };
  return later ? { OR: [later, without] } : without;
}

/** Which values come later than this one, whether rising or falling; null for none. */
function compared(value: Exclude<Value, null>, rising: boolean, type: unknown): Where | null {
  if (typeof value === "boolean") return value === rising ? null : { eq: rising };
  if (!isEnumType(type)) return { [rising ? "gt" : "lt"]: value };
  const names = (type as GraphQLEnumType).getValues().map(({ name }) => name);
  const beyond = names.filter((name) => (rising ? name > String(value) : name < String(value)));
  return beyond.length === 0 ? null : { in: beyond };
}

/** The record type of a generated list. */
export function typeOf(plural: string, generated: GraphQLSchema): GraphQLObjectType {
  const type = getNamedType(generated.getQueryType()?.getFields()[plural]?.type);
  if (!isObjectType(type)) throw new TypeError(`${plural} is no generated list.`);
  return type;
}
