import type { z } from "zod";
import { fail } from "../../base/index.js";
import { schemaOfFields } from "./header-schemas.js";
import type { Statement } from "./statement.js";

/**
 * Checks parameters against the header of their statement, before anything is sent.
 *
 * @throws STATEMENT_PARAMETERS for one that is unknown, left out or of another type; it says which, never their values
 */
export function checkParameters(statement: Statement, parameters: Readonly<Record<string, unknown>>): void {
  const { error } = schemaOfFields(statement.parameters).safeParse(parameters);
  if (!error) return;
  const faults = error.issues.flatMap((issue) => describe(issue, statement, parameters));
  throw fail("STATEMENT_PARAMETERS", { path: statement.path, why: [...new Set(faults)].join("; ") });
}

function describe(
  issue: z.core.$ZodIssue,
  { parameters: fields }: Statement,
  parameters: Readonly<Record<string, unknown>>,
): string[] {
  const [name, ...within] = issue.path.map(String);
  const at = within.map((index) => `[${index}]`).join("");
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => (name ? `$${name}${at} holds no ${key}` : `it takes no $${key}`));
  const field = fields.find((one) => one.name === name);
  if (!name || !field) return [issue.message];
  if (!(name in parameters)) return [`$${name} is left out`];
  return [`$${name}${at} does not fit ${field.type}${field.nullable ? "" : " NOT NULL"}`];
}
