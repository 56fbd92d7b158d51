import { randomBytes } from "node:crypto";
import type { GraphQLFormattedError } from "graphql";
import { AnswerableError, type ErrorCode, fail } from "../../base/index.js";
import type { Log } from "../log.js";
import { forClients } from "./areas.js";
import { fromDatabase } from "./from-database.js";

/** Codes that graphql-js and Apollo give to faults of the request itself; their sentences speak of the query only. */
const REQUEST_FAULTS: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: "Correct the query where the sentence points.",
  GRAPHQL_VALIDATION_FAILED: "Correct the query; the playground shows every field and argument there is.",
  BAD_USER_INPUT: "Correct the value; the playground shows the type it must have.",
  OPERATION_RESOLUTION_FAILURE: "Send `operationName` with the name of one operation of the query.",
  BAD_REQUEST: 'Send a POST to /graphql with {"query": "…"} as application/json.',
};

/**
 * Turns whatever went wrong into what a client may see: one of our own errors, a fault of the request that graphql-js
 * found, or `INTERNAL`. Nothing else passes: no stack, path, host, statement or text of the database.
 *
 * @param error what was thrown
 * @param formatted how graphql-js would show it, where it came from there
 * @param log gets the full error under the same `ref`
 */
export function publicError(
  error: unknown,
  formatted: Partial<GraphQLFormattedError>,
  log: Log,
): GraphQLFormattedError {
  const ref = randomBytes(6).toString("hex");
  const place = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  const ours = ourErrorIn(error);
  if (ours) {
    const shown = forClients(ours);
    const why = ours.cause === undefined ? {} : { cause: ours.cause };
    log({ level: levelOf(shown.code), ref, code: ours.code, message: ours.message, ...why });
    return {
      message: shown.message,
      ...place,
      extensions: { ...limitOf(shown), code: shown.code, remedy: remedyOf(shown), retryable: shown.retryable, ref },
    };
  }
  const code = formatted.extensions?.code;
  // What a resolver throws, by accident or not, always has a path; a fault of the request itself is found before and has none.
  if (typeof code === "string" && formatted.message && REQUEST_FAULTS[code] && !formatted.path) {
    return {
      message: formatted.message,
      ...place,
      extensions: { code, remedy: REQUEST_FAULTS[code], retryable: false, ref },
    };
  }
  log({ level: "error", ref, code: "INTERNAL", cause: error });
  const hidden = fail("INTERNAL");
  return {
    message: hidden.message,
    ...place,
    extensions: { code: hidden.code, remedy: hidden.remedy, retryable: true, ref },
  };
}

/** Finds our own error inside what graphql-js and the delegation wrap around it. */
export function ourErrorIn(error: unknown): AnswerableError | undefined {
  for (let next: unknown = error, steps = 0; next instanceof Error && steps < 10; steps += 1) {
    if (next instanceof AnswerableError) return next;
    const database = fromDatabase(next);
    if (database) return database;
    next = (next as { originalError?: unknown }).originalError ?? next.cause;
  }
  return undefined;
}

const levelOf = (code: ErrorCode): "error" | "info" =>
  code === "DATABASE_UNAVAILABLE" || code === "INTERNAL" ? "error" : "info";
const remedyOf = (error: AnswerableError): string =>
  typeof error.details.remedy === "string" ? error.details.remedy : error.remedy;

/** A refusal of the guard says which ceiling, its size and what was found, for programs as well as for people. */
function limitOf({ code, details }: AnswerableError): Record<string, unknown> {
  return code === "QUERY_TOO_EXPENSIVE" ? { limit: details.name, allowed: details.limit, found: details.found } : {};
}
