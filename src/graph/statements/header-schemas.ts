import { z } from "zod";
import { type HeaderType, parseType } from "./parse-type.js";
import { shapeOf } from "./shapes.js";
import type { StatementField } from "./statement.js";

/** A map of any members, where a header does not say what they are. */
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

/** The schema of one type of a header, such as `INTEGER` or `LIST<{id: STRING}>`; null where there is no such type. */
export function schemaOfType(type: string): z.ZodType | null {
  const read = parseType(type);
  return read?.length === type.length ? schemaOf(read.type) : null;
}

function schemaOf(type: HeaderType): z.ZodType | null {
  switch (type.is) {
    case "simple":
      return SIMPLE[type.name] ?? null;
    case "shape": {
      const shape = shapeOf(type.name);
      return shape && schemaOf(shape);
    }
    case "list": {
      const of = schemaOf(type.of);
      return of && z.array(of);
    }
    case "map": {
      const members = type.members.map(({ name, type: of, nullable }) => [name, allowing(schemaOf(of), nullable)]);
      return members.some(([, schema]) => schema === null) ? null : z.strictObject(Object.fromEntries(members));
    }
  }
}

/** A nullable value may be null or undefined, but not left out. */
const allowing = (schema: z.ZodType | null, nullable: boolean): z.ZodType | null =>
  schema && nullable ? z.union([schema, z.null(), z.undefined()]) : schema;

const made = new WeakMap<readonly StatementField[], z.ZodType>();

/**
 * What the `@param` lines of a header let in, or what its `@returns` lines promise of a row: all of these names and no
 * other, each of its type. Made once for each header.
 */
export function schemaOfFields(fields: readonly StatementField[]): z.ZodType {
  const known = made.get(fields);
  if (known) return known;
  const schema = z.strictObject(
    Object.fromEntries(
      fields.map(({ name, type, nullable }) => [name, allowing(schemaOfType(type), nullable) ?? z.never()]),
    ),
  );
  made.set(fields, schema);
  return schema;
}
