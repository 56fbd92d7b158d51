import type { FastifyRequest } from "fastify";
import { fail } from "../../base/index.js";

/**
 * A parameter of the reconciliation service; empty where it is not given. An address may bear one several times, and then
 * nobody knows which is meant.
 *
 * @throws RECONCILE_INVALID
 */
export function oneValue(request: FastifyRequest, name: string): string {
  const value = (request.query as Readonly<Record<string, unknown>>)[name] ?? "";
  if (typeof value !== "string")
    throw fail("RECONCILE_INVALID", { why: `\`${name}\` is given several times; give it once` });
  return value;
}
