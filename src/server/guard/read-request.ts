import { fail } from "../../base/index.js";
import type { GuardedRequest } from "./check-query.js";

/** The parts of an HTTP request that a GraphQL request can be in. */
export interface HttpRequest {
  readonly method: string;
  readonly body?: unknown;
  readonly query?: unknown;
}

/**
 * Reads the GraphQL request out of an HTTP request, exactly from where Apollo will read it.
 *
 * @returns the query and its variables; undefined for methods that carry none
 * @throws REQUEST_INVALID when something else stands there; REQUEST_NOT_JSON for unreadable variables of a GET
 */
export function readRequest({ method, body, query }: HttpRequest): GuardedRequest | undefined {
  if (method === "OPTIONS") return undefined;
  const from = method === "POST" ? body : query;
  if (Array.isArray(from)) throw invalid("Several requests in one body are not taken.");
  if (!isRecord(from)) throw invalid("The body must be a JSON object.");
  if (typeof from.query !== "string" || from.query.trim() === "")
    throw invalid("There is no `query` in the request.", method === "GET" ? BY_HAND : undefined);
  const variables = method === "POST" ? from.variables : fromText(from.variables);
  if (variables !== undefined && variables !== null && !isRecord(variables))
    throw invalid("`variables` must be an object.");
  return { query: from.query, variables };
}

function fromText(variables: unknown): unknown {
  if (typeof variables !== "string" || variables === "") return undefined;
  try {
    return JSON.parse(variables);
  } catch (cause) {
    throw fail("REQUEST_NOT_JSON", {}, cause);
  }
}

const BY_HAND =
  'Open /playground to ask by hand; programs send a POST with {"query": "…", "variables": {…}} as application/json.';
const invalid = (why: string, remedy?: string): Error => fail("REQUEST_INVALID", { why, ...(remedy && { remedy }) });
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
