import { AnswerableError, type ErrorCode, fail } from "../../base/index.js";

/** What the driver says where no connection comes about, and what that is called here. The first that fits counts. */
const CONNECTIONS: readonly (readonly [words: RegExp, code: ErrorCode])[] = [
  [/responded HTTP|http endpoint/i, "DATABASE_NOT_BOLT"],
  [/certificate|altnames|self.signed|CERT_|ERR_TLS_CERT|unable to verify/i, "DATABASE_CERTIFICATE_REFUSED"],
  [/TLS|SSL|EPROTO|wrong version number|secure connection/i, "DATABASE_TLS_REFUSED"],
  [/ECONNREFUSED/, "DATABASE_UNREACHABLE"],
  [/ENOTFOUND|EAI_AGAIN|getaddrinfo/, "DATABASE_UNREACHABLE"],
  [/EHOSTUNREACH|ENETUNREACH/, "DATABASE_UNREACHABLE"],
];

/** What a server says when its disk is full, whatever code it gives it. */
const DISK_FULL = /no space left|ENOSPC|disk (is )?full|not enough (disk )?space|low disk/i;
/** What it says where it could not write at all, and from then on: in most cases for the same reason, which it keeps back. */
const DISK_FAILED = /could not append transaction|TransactionLogError|encountered a critical error/i;

/** Codes of the database and the driver, by the start of their name, and what they are called here. */
const CODES: readonly (readonly [start: string, code: ErrorCode])[] = [
  ["ServiceUnavailable", "DATABASE_UNAVAILABLE"],
  ["SessionExpired", "DATABASE_UNAVAILABLE"],
  ["Neo.ClientError.Security.Forbidden", "DATABASE_FORBIDDEN"],
  ["Neo.ClientError.Security", "DATABASE_AUTH_FAILED"],
  ["Neo.ClientError.Database.DatabaseNotFound", "DATABASE_NOT_FOUND"],
  ["Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", "DATABASE_READ_ONLY"],
  ["Neo.ClientError.General.WriteOnReadOnlyAccessDatabase", "DATABASE_READ_ONLY"],
  ["Neo.ClientError.Cluster.NotALeader", "DATABASE_READ_ONLY"],
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
 * `details.reason` and `cause`, for the log and the command line: they hold addresses and statements.
 *
 * @param about `serving`: the database has been reached before, so that one that cannot be now may come back by itself
 */
export function translateError(
  error: unknown,
  {
    serving = false,
    ...about
  }: { readonly statement?: string; readonly database?: string; readonly serving?: boolean } = {},
): AnswerableError {
  if (error instanceof AnswerableError) return error;
  const name = String((error as { code?: unknown }).code ?? "");
  const reason = reasonOf(error);
  const details = { ...about, reason };
  if (DISK_FULL.test(reason) || DISK_FAILED.test(reason)) return fail("DATABASE_DISK_FULL", details, error);
  const known = CODES.find(([start]) => name.startsWith(start))?.[1];
  // The driver gives its own time-outs (no connection free, none established) no code of the database.
  const unconnected = /connect|acquisition|acquire|pool is closed|routing|discovery/i.test(reason);
  if (known === "DATABASE_UNAVAILABLE" || (known === undefined && unconnected)) {
    const why = serving ? undefined : CONNECTIONS.find(([words]) => words.test(reason))?.[1];
    return fail(why ?? "DATABASE_UNAVAILABLE", details, error);
  }
  return fail(known ?? "DATABASE_STATEMENT_FAILED", details, error);
}

/** What the driver says, and what it says is behind that. */
function reasonOf(error: unknown): string {
  const said: string[] = [];
  for (let next = error; next instanceof Error && said.length < 4; next = next.cause) {
    const { code } = next as { code?: unknown };
    const words = [next.message.trim(), typeof code === "string" && !next.message.includes(code) ? `(${code})` : ""];
    said.push(words.filter((one) => one !== "").join(" "));
  }
  return [...new Set(said)].join("; ");
}
