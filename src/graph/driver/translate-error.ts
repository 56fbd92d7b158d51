import { AnswerableError, type ErrorCode, fail } from "../../base/index.js";

/** Codes of the database and the driver, by the start of their name, and what they are called here. */
const CODES: readonly (readonly [start: string, code: ErrorCode])[] = [
  ["ServiceUnavailable", "DATABASE_UNAVAILABLE"],
  ["SessionExpired", "DATABASE_UNAVAILABLE"],
  ["Neo.ClientError.Security", "DATABASE_AUTH_FAILED"],
  ["Neo.ClientError.Database.DatabaseNotFound", "DATABASE_NOT_FOUND"],
  ["Neo.ClientError.Transaction.TransactionTimedOut", "DATABASE_TIMEOUT"],
  ["Neo.ClientError.Schema.ConstraintValidationFailed", "DATABASE_CONSTRAINT"],
  ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", "DATABASE_OUT_OF_MEMORY"],
  ["Neo.TransientError.General.OutOfMemoryError", "DATABASE_OUT_OF_MEMORY"],
  ["Neo.TransientError.General.DatabaseUnavailable", "DATABASE_UNAVAILABLE"],
  ["Neo.TransientError.Database.DatabaseUnavailable", "DATABASE_UNAVAILABLE"],
  ["Neo.TransientError", "DATABASE_BUSY"],
];

/**
 * Makes any failure of the driver one of ours; what is ours already passes through. The database's own words stay in
 * `cause`, for the log: they hold addresses and statements.
 */
export function translateError(
  error: unknown,
  details: { readonly statement?: string; readonly database?: string } = {},
): AnswerableError {
  if (error instanceof AnswerableError) return error;
  const name = String((error as { code?: unknown }).code ?? "");
  const known = CODES.find(([start]) => name.startsWith(start));
  if (known) return fail(known[1], details, error);
  // The driver gives its own time-outs (no connection free, none established) no code of the database.
  if (/connection|acquisition|acquire|pool is closed|routing/i.test((error as Error).message ?? ""))
    return fail("DATABASE_UNAVAILABLE", details, error);
  return fail("DATABASE_STATEMENT_FAILED", details, error);
}
