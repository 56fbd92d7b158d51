import type { ErrorCode } from "../../base/index.js";

const STATUS: Partial<Record<ErrorCode, number>> = {
  DATABASE_UNAVAILABLE: 503,
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

/** The HTTP status of a failure that kept a request from running at all. */
export const statusOf = (code: ErrorCode): number => STATUS[code] ?? 400;
