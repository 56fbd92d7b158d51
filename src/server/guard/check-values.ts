import { LIMITS } from "./limits.js";
import { refuse } from "./refuse.js";

/**
 * Refuses variables that hold too many values or are nested too deep. Works through a list, not by recursion, and stops
 * at the first ceiling it meets.
 *
 * @param variables the parsed variables of a request
 * @param most how many values, and how many levels of them
 * @returns how many values there are
 * @throws QUERY_TOO_EXPENSIVE
 */
export function checkValues(
  variables: unknown,
  most: { readonly values: number; readonly depth: number } = {
    values: LIMITS.variableValues.size,
    depth: LIMITS.variableDepth.size,
  },
): number {
  let found = 0;
  const open: { value: unknown; depth: number }[] = [{ value: variables, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (typeof next.value !== "object" || next.value === null) continue;
    if (next.depth >= most.depth) throw refuse("variableDepth", next.depth + 1, most.depth);
    for (const value of Object.values(next.value)) {
      found += 1;
      if (found > most.values) throw refuse("variableValues", "more", most.values);
      open.push({ value, depth: next.depth + 1 });
    }
  }
  return found;
}
