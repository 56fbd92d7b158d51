import { z } from "zod";
import type { Recorded } from "../claims.js";

/** One earlier state of a record of any kind. */
export interface EarlierState {
  readonly until: number;
  readonly was: object;
}
const isInOrder = (all: readonly EarlierState[]): boolean =>
  all.every(({ until }, index) => index === 0 || (all[index - 1]?.until ?? 0) < until);

/** States of a record, oldest first, each with what was different: `was` says which fields may be. */
export const states = <W extends object>(was: z.ZodType<W>) =>
  z
    .array(z.strictObject({ until: z.int().min(2), was }) as z.ZodType<{ until: number; was: W }>)
    .min(1)
    .refine((all) => all.every((one) => Object.keys(one.was).length > 0), { message: "name what was different" })
    .refine(isInOrder, { message: "states stand in the order of their changesets, the oldest first" });

/**
 * What a record of law said before it was mended: `until` is the changeset that mended it, by its number in the ledger of
 * the folder that the record stands in; `was` holds the fields as they stood, null for one that was not there. A field
 * that is not named stood as it stands in the state that follows.
 */
export const Earlier = states(
  z.record(z.string().regex(/^(?!id$|earlier$)/, { message: "an id is never mended" }), z.json()),
);
export type Earlier = z.infer<typeof Earlier>;

interface Mended {
  readonly earlier?: readonly EarlierState[] | undefined;
}

/** States that were worked out, by record and by how many of its changes had been made: one state is one object. */
const worked = new WeakMap<object, Map<number, object>>();

/**
 * A record as it stood at revision `rev`, with the states before that: itself, where nothing of it was mended later. The
 * same state is the same object however often it is asked for.
 */
export function recordAt<R extends Mended>(record: R, rev: number): R {
  const { earlier } = record;
  const made = earlier?.filter(({ until }) => until <= rev).length ?? 0;
  if (!earlier || made === earlier.length) return record;
  const known = worked.get(record) ?? new Map<number, object>();
  worked.set(record, known);
  const state = known.get(made) ?? stateBefore(record, earlier, made);
  known.set(made, state);
  return state as R;
}

function stateBefore(record: object, earlier: readonly EarlierState[], made: number): object {
  const { earlier: _all, ...then } = record as Record<string, unknown>;
  for (const { was } of earlier.slice(made).reverse())
    for (const [field, value] of Object.entries(was))
      if (value === null) delete then[field];
      else then[field] = value;
  return made === 0 ? then : { ...then, earlier: earlier.slice(0, made) };
}

/** The records that had been recorded at a revision, each as it stood then. */
export const recordedBy = <R extends Recorded & Mended>(records: readonly R[], rev: number): R[] =>
  records.filter((record) => record.rev <= rev).map((record) => recordAt(record, rev));
