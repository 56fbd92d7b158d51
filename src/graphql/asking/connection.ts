import { type AnswerableError, fail, type KnownRecord, nearestIds } from "../../base/index.js";
import type { Moment } from "./moment.js";

/** Which page of a list is asked for. */
export interface Paged {
  readonly first: number;
  readonly after?: string | null;
}

/** A page as a connection, from one record more than it holds. */
export function connection<T>(
  found: readonly T[],
  { size, total, goesOn }: { readonly size: number; readonly total: number; readonly goesOn: boolean },
  cursorOf: (one: T) => string,
  view: (one: T) => unknown,
) {
  const edges = found.slice(0, size).map((one) => ({ cursor: cursorOf(one), node: view(one) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: goesOn,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: total,
  };
}
/** The ids nearest to one that is none, by id or by name; of a code that stands for a State, in whatever case, that State alone. */
export function nearestTo(
  id: string,
  known: Iterable<KnownRecord>,
  codes: ReadonlyMap<string, string>,
): readonly string[] {
  const state = codes.get(id.toLowerCase());
  return state === undefined ? nearestIds(id, known) : [state];
}
/** A refusal of an id that the record does not have, with those nearest to it. */
export function unknown(what: string, id: string, { record }: Moment): AnswerableError {
  return fail("ID_UNKNOWN", { what, id, nearest: nearestTo(id, record.entities.values(), record.stateOfCode) });
}
/**
 * Looks at every id of a list before any of them is refused.
 *
 * @param refuse the refusal of the first that is not known; the others are named with it
 * @throws what it gives
 */
export function refuseUnknown(
  ids: readonly string[],
  isKnown: (id: string) => boolean,
  refuse: (id: string) => AnswerableError,
): void {
  const [first, ...others] = [...new Set(ids)].filter((id) => !isKnown(id));
  if (first === undefined) return;
  const { code, details } = refuse(first);
  throw fail(code, { ...details, others });
}
/** How many records a page holds. @throws PAGE_SIZE */
export function sizeOf({ first }: Paged): number {
  if (first < 1 || first > 200) throw fail("PAGE_SIZE", { size: first });
  return first;
}
