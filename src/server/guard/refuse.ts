import { type AnswerableError, fail } from "../../base/index.js";
import { LIMITS, type LimitName } from "./limits.js";

/**
 * The refusal of a request that breaks a ceiling.
 *
 * @param name which ceiling
 * @param found how much the request has; in words where the count was broken off at the ceiling
 * @param size the size of the ceiling
 * @returns the error to throw: its details carry the limit's name, its size and what to do
 */
export function refuse(name: LimitName, found: number | string, size: number = LIMITS[name].size): AnswerableError {
  const { what, remedy } = LIMITS[name];
  return fail("QUERY_TOO_EXPENSIVE", {
    name,
    what,
    limit: size,
    found: typeof found === "number" ? readable(found) : found,
    remedy,
  });
}

const readable = (count: number): string => (count > 1_000_000 ? "over a million" : String(count));
