import { AnswerableError, type ErrorCode } from "../base/index.js";

/** What the program tells the shell when it ends. */
export const EXIT = {
  ok: 0,
  /** The data was read and refused. */
  dataRefused: 1,
  /** The command was not understood. */
  usage: 2,
  /** The database is missing, does not answer, or refuses our credentials. */
  database: 3,
  /** It could have been done and was refused because it might do harm. */
  refusedForSafety: 4,
  /** A fault of the program itself. */
  internal: 70,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const SAFETY: readonly ErrorCode[] = [
  "SERVER_PUBLIC_WITHOUT_CONSENT",
  "SERVER_PRIVATE_IMPORTS",
  "IMPORT_WOULD_DROP",
  "IMPORT_REMOVE_WOULD_DROP",
  "IMPORT_NAME_TAKEN",
  "IMPORT_LOCKED",
  "STORE_NOT_OURS",
  "SCHEMA_MIGRATION_CHANGED",
  "SCHEMA_NEWER",
  "RUNTIME_CHECKSUM_MISMATCH",
];
const USAGE: readonly ErrorCode[] = [
  "USAGE_INVALID",
  "SERVER_PORT_TAKEN",
  "SERVER_CANNOT_LISTEN",
  "DATABASE_ADDRESS_INVALID",
  "DATABASE_SETTING_INVALID",
];

/** The exit code for a failure, by its code and the area the code begins with. */
export function exitCodeOf(error: unknown): ExitCode {
  if (!(error instanceof AnswerableError)) return EXIT.internal;
  if (SAFETY.includes(error.code)) return EXIT.refusedForSafety;
  if (USAGE.includes(error.code)) return EXIT.usage;
  if (/^(DATABASE|RUNTIME|SCHEMA)_/.test(error.code)) return EXIT.database;
  return /^(STATEMENT_\w+|INTERNAL)$/.test(error.code) ? EXIT.internal : EXIT.dataRefused;
}
