import type { ActRecord } from "./dataset.js";
import { ACTOR_TYPES, type EntityType } from "./vocabulary.js";

/** Types of which one record may be the same thing as another: an actor may be recorded as another type of actor. */
const FAMILIES: readonly (readonly EntityType[])[] = [ACTOR_TYPES, ["Place", "State"], ["Incident", "Event"]];

/** Whether records of these types could be of one thing; each record may wear several types. */
export const mayBeTheSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.some(
    (one) =>
      others.includes(one) ||
      FAMILIES.some(
        (family) => family.includes(one as EntityType) && others.some((other) => family.includes(other as EntityType)),
      ),
  );

type Judged = Pick<ActRecord, "act" | "on" | "same" | "judgement" | "rev">;

/**
 * The records judged to be of one thing with a record: itself first, then the others by id. Of each two records the
 * newest judgement counts; two at one revision that differ join nothing. What is joined with a joined record is joined
 * too, save what is itself judged to be another than the record asked about, or not known to be the same.
 *
 * @param acts those recorded by the moment asked about; others than judgements on identity are passed over
 */
export function recordsOfOne(id: string, acts: Iterable<Judged>): string[] {
  const newest = new Map<string, { readonly pair: readonly [string, string]; rev: number; joins: boolean }>();
  for (const { act, on, same, judgement, rev } of acts) {
    if (act !== "identity" || same === null || on === same) continue;
    const pair = on < same ? ([on, same] as const) : ([same, on] as const);
    const key = pair.join("\n");
    const known = newest.get(key);
    const joins = judgement === "positive";
    if (!known || known.rev < rev) newest.set(key, { pair, rev, joins });
    else if (known.rev === rev) known.joins &&= joins;
  }
  const joined = new Map<string, string[]>();
  const apart = new Set<string>();
  for (const { pair, joins } of newest.values())
    for (const [one, other] of [pair, [pair[1], pair[0]] as const]) {
      if (joins) joined.set(one, [...(joined.get(one) ?? []), other]);
      else if (one === id) apart.add(other);
    }
  const found = new Set([id]);
  for (const one of found) for (const other of joined.get(one) ?? []) if (!apart.has(other)) found.add(other);
  found.delete(id);
  return [id, ...[...found].sort()];
}
