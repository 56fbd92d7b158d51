import { z } from "zod";
import type { StatementField } from "./statement.js";

/** A map of any members: what they are, a header does not say, and a batch has thousands of them. */
const MAP = z.custom<object>((value) => typeof value === "object" && value !== null && !Array.isArray(value));
/** The types a header may name, as ordinary values on our side of the driver; of a node it hands on the properties. */
const SIMPLE: Readonly<Record<string, z.ZodType>> = {
  STRING: z.string(),
  INTEGER: z.int(),
  FLOAT: z.number(),
  BOOLEAN: z.boolean(),
  MAP,
  NODE: MAP,
};

/** The schema of one type of a header, such as `INTEGER` or `LIST<MAP>`; null where there is no such type. */
export function schemaOfType(type: string): z.ZodType | null {
  const items = /^LIST<(.+)>$/.exec(type)?.[1];
  if (items === undefined) return SIMPLE[type] ?? null;
  const item = schemaOfType(items);
  return item && z.array(item);
}

const made = new WeakMap<readonly StatementField[], z.ZodType>();

/**
 * What the `@param` lines of a header let in, or what its `@returns` lines promise of a row: all of these names and no
 * other, each of its type. A nullable one may be null or undefined, but not left out. Made once for each header.
 */
export function schemaOfFields(fields: readonly StatementField[]): z.ZodType {
  const known = made.get(fields);
  if (known) return known;
  const schema = z.strictObject(
    Object.fromEntries(
      fields.map(({ name, type, nullable }) => {
        const value = schemaOfType(type) ?? z.never();
        return [name, nullable ? z.union([value, z.null(), z.undefined()]) : value];
      }),
    ),
  );
  made.set(fields, schema);
  return schema;
}
