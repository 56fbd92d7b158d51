import { type Dataset, recordedBy } from "../model/index.js";
import { planWrite, type WritePlan } from "./plan-write.js";

/** What a store says of itself: the number of its newest changeset, and the fingerprint of all it holds. */
export interface HeldState {
  readonly seq: number | null;
  readonly content: string | null;
}
/**
 * What a store has to hold that says that it holds an earlier revision of a dataset; null where it says that it holds
 * anything else.
 */
export function planEarlier(dataset: Dataset, held: HeldState): WritePlan | null {
  const newest = dataset.changesets.at(-1)?.seq;
  if (held.seq === null || held.content === null || newest === undefined || held.seq >= newest) return null;
  const before = planWrite(upTo(dataset, held.seq));
  return before.content === held.content ? before : null;
}

function upTo(dataset: Dataset, seq: number): Dataset {
  const until = <T extends { readonly rev: number }>(records: readonly T[]): T[] =>
    records.filter(({ rev }) => rev <= seq);
  return {
    changesets: dataset.changesets.filter((changeset) => changeset.seq <= seq),
    sources: until(dataset.sources),
    passages: until(dataset.passages),
    entities: recordedBy(dataset.entities, seq),
    instruments: recordedBy(dataset.instruments, seq),
    provisions: recordedBy(dataset.provisions, seq),
    categories: recordedBy(dataset.categories, seq),
    elements: recordedBy(dataset.elements, seq),
    modes: recordedBy(dataset.modes, seq),
    remedies: recordedBy(dataset.remedies, seq),
    standards: recordedBy(dataset.standards, seq),
    mechanisms: until(dataset.mechanisms),
    claims: until(dataset.claims),
    acts: until(dataset.acts),
  };
}
