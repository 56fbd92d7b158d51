import type { z } from "zod";
import { loadStatement } from "./load-statement.js";
import type { Statement } from "./statement.js";

/** A statement with the types of what goes in and what comes back. */
export interface TypedStatement<Parameters, Row> extends Statement {
  readonly parameterSchema: z.ZodType<Parameters>;
  readonly rowSchema: z.ZodType<Row>;
}

/**
 * The typed twin of one statement file: parameters are checked before they are sent, and rows are what the schema says
 * (tests check every row of every statement; a running program trusts what it wrote itself).
 */
export function defineStatement<Parameters, Row>(
  path: string,
  schemas: { readonly parameters: z.ZodType<Parameters>; readonly row: z.ZodType<Row> },
): TypedStatement<Parameters, Row> {
  return { ...loadStatement(path), parameterSchema: schemas.parameters, rowSchema: schemas.row };
}
