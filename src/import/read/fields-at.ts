import type { z } from "zod";
import { nearestNames } from "../../base/index.js";

type Schema = z.core.$ZodType;
/** What of a schema's definition says where its fields are; each type has some of these. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly innerType?: Schema;
  readonly in?: Schema;
  readonly options?: readonly Schema[];
  readonly left?: Schema;
  readonly right?: Schema;
  readonly getter?: () => Schema;
}

/** As many fields as a sentence can name. */
const FEW = 12;

/**
 * Which fields there are at a place in a record, told to somebody who wrote another: those whose names are near, or all
 * where they are few; nothing where the place takes any.
 */
export function tellFields(schema: Schema, path: readonly PropertyKey[], written: string): string {
  const fields = [...new Set(objectsAt(schema, path).flatMap((shape) => Object.keys(shape)))];
  const near = nearestNames(written, fields);
  if (near.length > 0) return ` Nearest known: ${near.join(", ")}.`;
  return fields.length === 0 || fields.length > FEW ? "" : ` Fields here: ${fields.join(", ")}.`;
}

/** The fields of every object that may stand at a path: of a choice, of each that has the path. */
function objectsAt(schema: Schema, path: readonly PropertyKey[]): readonly Readonly<Record<string, Schema>>[] {
  const def = schema._zod.def as unknown as Definition;
  const [step, ...rest] = path;
  if (def.shape) {
    if (step === undefined) return [def.shape];
    const next = def.shape[String(step)];
    return next ? objectsAt(next, rest) : [];
  }
  const item = def.element ?? def.valueType;
  if (item) return step === undefined ? [] : objectsAt(item, rest);
  const inner = [def.innerType, def.in, def.left, def.right, def.getter?.(), ...(def.options ?? [])];
  return inner.flatMap((one) => (one ? objectsAt(one, path) : []));
}
