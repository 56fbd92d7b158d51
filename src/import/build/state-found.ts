/** The State that a cell names, or why none is known by it; the words follow what the cell holds. */
export type StateFound = { readonly state: string } | { readonly why: string };

/**
 * Which State a name or code of somebody's table stands for.
 *
 * @param days the days that the table speaks of, inclusive: former States answer for their own time
 */
export type StateFinder = (
  written: string,
  days?: { readonly from: string; readonly to: string } | undefined,
) => StateFound;
