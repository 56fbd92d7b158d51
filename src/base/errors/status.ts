import type { ErrorCode } from "./catalogue.js";

/** The HTTP status of every failure that is not 400, whichever door the question came through. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  // What was asked for can be answered, and not now.
  DATABASE_UNAVAILABLE: 503,
  DATABASE_TIMEOUT: 503,
  DATABASE_BUSY: 503,
  DATABASE_OUT_OF_MEMORY: 503,
  DATASET_EMPTY: 503,
  RECORD_CHANGING: 503,
  RECORD_NOT_OPEN: 503,
  REQUEST_HOST_REFUSED: 403,
  REQUEST_ORIGIN_REFUSED: 403,
  REQUEST_TOKEN_REFUSED: 401,
  REQUEST_TOKEN_NEEDED: 401,
  REQUEST_RATE_EXCEEDED: 429,
  REQUEST_NOT_FOUND: 404,
  INTERNAL: 500,
};

/** Nothing has the id that was asked about: where the id is part of an address, nothing is at that address. */
const NOT_THERE: ReadonlySet<string> = new Set<ErrorCode>(["ID_UNKNOWN", "CONDUCT_UNKNOWN_ID"]);

/** The HTTP status of a failure by its code; those that graphql-js gives are faults of the request. */
export const statusOf = (code: string): number => STATUS[code as ErrorCode] ?? 400;

/** The same where the address names what is asked about. */
export const statusAtAddress = (code: string): number => (NOT_THERE.has(code) ? 404 : statusOf(code));
