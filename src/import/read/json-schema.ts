import { z } from "zod";
import { KINDS, SECTIONS } from "../../model/index.js";

/**
 * The JSON Schema of a seed file, made from the schemas that check it, so that an editor completes fields and marks what
 * is wrong while one writes. What only the whole record shows (whether an id is known, circles) `check` says.
 */
export function seedFileSchema(): object {
  const [first, ...rest] = Object.values(KINDS).map(({ schema }) => schema as z.ZodObject<z.ZodRawShape>);
  const claim = z.discriminatedUnion("kind", [first as z.ZodObject<{ kind: z.ZodLiteral }>, ...(rest as never[])]);
  const sections = Object.fromEntries(
    Object.entries(SECTIONS).map(([name, schema]) => [name, z.array(schema).optional()]),
  );
  const file = z.strictObject({
    defaults: z.record(z.string(), z.json()).optional(),
    ...sections,
    passages: z.array(z.strictObject({ source: z.string(), at: z.string(), sha256: z.string() })).optional(),
    claims: z.array(claim).optional(),
  });
  return { ...z.toJSONSchema(file, { io: "input", unrepresentable: "any" }), title: "Answerable seed file" };
}
