import type { Dataset } from "../model/index.js";
import { planWrite, type WritePlan, type WriteStep } from "./plan-write.js";

/** What a store says of itself: the number of its newest changeset, and the fingerprint of all it holds. */
export interface HeldState {
  readonly seq: number | null;
  readonly content: string | null;
}
/** How a store that holds an earlier revision is brought up to date. */
export interface Additions {
  /** What it has to hold now. */
  readonly before: WritePlan;
  /** What is added to that; null where something it holds has changed since, and all is written anew. */
  readonly steps: readonly WriteStep[] | null;
}

/**
 * The steps that bring a store to a plan where it says that it holds an earlier revision of the same dataset: only what
 * came since. Null where it says that it holds anything else: then all is written anew.
 */
export function planAdditions(dataset: Dataset, plan: WritePlan, held: HeldState): Additions | null {
  const newest = dataset.changesets.at(-1)?.seq;
  if (held.seq === null || held.content === null || newest === undefined || held.seq >= newest) return null;
  const before = planWrite(upTo(dataset, held.seq));
  if (before.content !== held.content) return null;
  const written = new Map(before.steps.map(({ statement, rows }) => [statement, new Set(rows.map(keyOf))]));
  const steps: WriteStep[] = [];
  for (const { statement, rows } of plan.steps) {
    const there = written.get(statement) ?? new Set<string>();
    const fresh = rows.filter((row) => !there.has(keyOf(row)));
    // What stands and is no longer planned in the same form cannot be mended by adding to it.
    if (rows.length - fresh.length !== there.size) return { before, steps: null };
    written.delete(statement);
    if (fresh.length > 0) steps.push({ statement, rows: fresh });
  }
  if (written.size > 0) return { before, steps: null };
  return { before, steps: [{ statement: "write/supersede-changesets", rows: [{ seq: held.seq }] }, ...steps] };
}

/** A row as it is compared: the newest changeset alone carries the fingerprint, and will not be the newest. */
function keyOf(row: object): string {
  const { content: _content, ...rest } = row as { content?: unknown };
  return JSON.stringify(rest);
}

function upTo(dataset: Dataset, seq: number): Dataset {
  const until = <T extends { readonly rev: number }>(records: readonly T[]): T[] =>
    records.filter(({ rev }) => rev <= seq);
  return {
    changesets: dataset.changesets.filter((changeset) => changeset.seq <= seq),
    sources: until(dataset.sources),
    passages: until(dataset.passages),
    entities: until(dataset.entities),
    instruments: until(dataset.instruments),
    provisions: until(dataset.provisions),
    categories: until(dataset.categories),
    elements: until(dataset.elements),
    modes: until(dataset.modes),
    remedies: until(dataset.remedies),
    standards: until(dataset.standards),
    mechanisms: until(dataset.mechanisms),
    claims: until(dataset.claims),
    acts: until(dataset.acts),
  };
}
