import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { AnswerableError, type ErrorCode, fail } from "../../base/index.js";
import type { Report } from "../log.js";
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
 * @param report gets the full error under the same `ref`; of what a client did wrong the code alone, as its sentence
 *   repeats what was asked
 */
export function publicError(
  error: unknown,
  formatted: Partial<GraphQLFormattedError>,
  { ref, log }: Report,
): GraphQLFormattedError {
  const place = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  const ours = ourErrorIn(error);
  if (ours) {
    const shown = forClients(withArgument(ours, error));
    const level = levelOf(shown.code);
    if (level === "error") log.error({ code: ours.code, err: ours }, ours.message);
    else log[level]({ code: ours.code }, "refused");
    return {
      message: shown.message,
      ...place,
      extensions: { ...limitOf(shown), code: shown.code, remedy: remedyOf(shown), retryable: shown.retryable, ref },
    };
  }
  // In this process nobody gives a code to a value that a variable cannot take: graphql-js finds it before anything runs.
  const code = formatted.extensions?.code ?? (isOfGraphql(error) && !formatted.path ? "BAD_USER_INPUT" : undefined);
  // What a resolver throws, by accident or not, always has a path; a fault of the request itself is found before and has none.
  if (typeof code === "string" && formatted.message && REQUEST_FAULTS[code] && !formatted.path) {
    log.info({ code }, "refused");
    return {
      message: formatted.message,
      ...place,
      extensions: { code, remedy: REQUEST_FAULTS[code], retryable: false, ref },
    };
  }
  log.error(
    { code: "INTERNAL", err: error instanceof Error ? error : new AnswerableError("INTERNAL", {}, error) },
    "failed",
  );
  const hidden = fail("INTERNAL");
  return {
    message: hidden.message,
    ...place,
    extensions: { code: hidden.code, remedy: hidden.remedy, retryable: true, ref },
  };
}

/** Whether graphql-js itself found it, and nothing that was thrown by anybody else is beneath. */
const isOfGraphql = (error: unknown): boolean =>
  error instanceof GraphQLError && (error.originalError === undefined || isOfGraphql(error.originalError));

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

/**
 * A value that is no day, with the name under which it was sent: of a literal the argument or field before it, of a variable
 * the field that it stands in, or its own name. A query has many days.
 */
function withArgument(ours: AnswerableError, error: unknown): AnswerableError {
  if (!SCALARS.has(ours.code) || ours.details.argument !== undefined || !(error instanceof GraphQLError)) return ours;
  const [, variable, within] =
    /^Variable "\$(\w+)" got invalid value .*?(?: at "[\w$.[\]]*?(\w+)(?:\[\d+\])?")?[;:] /su.exec(error.message) ?? [];
  const [node] = error.nodes ?? [];
  const written = node?.loc && /(\w+)\s*:\s*$/u.exec(node.loc.source.body.slice(0, node.loc.start))?.[1];
  const argument = within ?? variable ?? written;
  return argument ? fail(ours.code, { ...ours.details, argument }, ours) : ours;
}
const SCALARS: ReadonlySet<ErrorCode> = new Set(["DATE_INVALID", "DATE_TIME_INVALID"]);

/** Faults of the server are errors; requests that were meant for another, or came too often, are worth a look. */
const levelOf = (code: ErrorCode): "error" | "warn" | "info" =>
  /^(DATABASE_|INTERNAL$)/.test(code) ? "error" : /^REQUEST_(HOST|ORIGIN|TOKEN|RATE)_/.test(code) ? "warn" : "info";
const remedyOf = (error: AnswerableError): string =>
  typeof error.details.remedy === "string" ? error.details.remedy : error.remedy;

/** A refusal of the guard says which ceiling, its size and what was found, for programs as well as for people. */
function limitOf({ code, details }: AnswerableError): Record<string, unknown> {
  return code === "QUERY_TOO_EXPENSIVE" ? { limit: details.name, allowed: details.limit, found: details.found } : {};
}
