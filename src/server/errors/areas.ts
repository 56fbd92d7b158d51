import { type AnswerableError, type ErrorCode, fail } from "../../base/index.js";

/** Whom the errors of an area speak to, by the first word of their codes. */
export const AREAS = {
  /** Faults of what a client asked or sent: shown as they are. */
  client: [
    "ANSWER",
    "CHAIN",
    "CONDUCT",
    "CURSOR",
    "DATE",
    "DEPTH",
    "DRAFT",
    "FIGURES",
    "FILTER",
    "ID",
    "INSTRUMENT",
    "PAGE",
    "PIN",
    "QUERY",
    "RANGE",
    "RECONCILE",
    "RECORD",
    "REQUEST",
    "SEARCH",
    "VIOLATION",
  ],
  /** Faults of how this server is set up or of what it was given: for the log only, because they name files and settings. */
  operator: [
    "EXPORT",
    "FOLDER",
    "IMPORT",
    "INTERNAL",
    "LEDGER",
    "RUNTIME",
    "SCHEMA",
    "SERVER",
    "STATEMENT",
    "STORE",
    "TABLE",
    "USAGE",
    "VERIFY",
  ],
  /** Some of each. */
  mixed: ["DATABASE", "DATASET"],
} as const;

const SHOWN_OF_MIXED: ReadonlySet<ErrorCode> = new Set([
  "DATASET_EMPTY",
  "DATABASE_UNAVAILABLE",
  "DATABASE_TIMEOUT",
  "DATABASE_BUSY",
  "DATABASE_OUT_OF_MEMORY",
]);
/** Set up wrongly or not up yet: to a client that is a database that does not answer. */
const UNREACHABLE: ReadonlySet<ErrorCode> = new Set([
  "DATABASE_AUTH_FAILED",
  "DATABASE_NOT_FOUND",
  "DATABASE_ADDRESS_INVALID",
  "DATABASE_LOCKED",
  "DATABASE_START_FAILED",
]);

/** The first word of a code. */
export const areaOf = (code: string): string => code.split("_")[0] as string;

/** The error itself where it speaks to clients, otherwise what a client may hear in its place. */
export function forClients(error: AnswerableError): AnswerableError {
  if (SHOWN_OF_MIXED.has(error.code) || (AREAS.client as readonly string[]).includes(areaOf(error.code))) return error;
  return UNREACHABLE.has(error.code) ? fail("DATABASE_UNAVAILABLE") : fail("INTERNAL");
}
