import { canonicalJson, sha256 } from "../../base/index.js";
import type { ChangesetRecord } from "../../model/index.js";
import type { Ledger } from "../ledger/ledger.js";

/**
 * One ledger of a folder and of the imports over it: all changesets in the order in which they were recorded, numbered
 * anew. As long as only the folder's own have come, digests are its own; from the first import on, each is the hash of
 * the one before it and of the changeset.
 */
export function mergeLedgers(base: Ledger, layers: readonly Ledger[]): Ledger {
  if (layers.every((layer) => layer.changesets.length === 0)) return base;
  const ledgers = [base, ...layers];
  const all = ledgers
    .flatMap((ledger, which) => ledger.changesets.map((changeset) => ({ which, changeset })))
    .sort((a, b) => Date.parse(a.changeset.recordedAt) - Date.parse(b.changeset.recordedAt) || a.which - b.which);
  const revs = ledgers.map(() => new Map<number, number>());
  let apart = false;
  let previous: string | null = null;
  const changesets: ChangesetRecord[] = all.map(({ which, changeset }, index) => {
    apart ||= which > 0;
    const digest: string = apart ? chain(previous, changeset.digest) : changeset.digest;
    previous = digest;
    revs[which]?.set(changeset.seq, index + 1);
    return { ...changeset, seq: index + 1, digest };
  });
  const entries = new Map(
    ledgers.flatMap((ledger, which) =>
      [...ledger.entries].map(([id, entry]) => {
        const at = (own: number): number => revs[which]?.get(own) as number;
        const recorded = entry.recorded.map((state) => ({ ...state, rev: at(state.rev) }));
        return [id, { ...entry, rev: at(entry.rev), recorded }] as const;
      }),
    ),
  );
  return { changesets, entries };
}

/** The digest of a changeset that follows another of a merged ledger. */
export const chain = (previous: string | null, own: string): string => sha256(canonicalJson({ previous, own }));

/**
 * Every head a store may have that holds nothing but earlier states of these ledgers: the first so many changesets of
 * the folder, with the first so many of the imports over it.
 */
export function possibleHeads(base: readonly ChangesetRecord[], layers: readonly Ledger[]): Set<string> {
  const heads = new Set<string>();
  const brought = layers.flatMap((layer) => layer.changesets.map((changeset) => ({ layer, changeset })));
  const inOrder = brought.sort((a, b) => Date.parse(a.changeset.recordedAt) - Date.parse(b.changeset.recordedAt));
  for (let own = 0; own <= base.length; own++)
    for (let others = 0; others <= inOrder.length; others++) {
      const until = new Map<Ledger, ChangesetRecord[]>();
      for (const { layer, changeset } of inOrder.slice(0, others))
        until.set(layer, [...(until.get(layer) ?? []), changeset]);
      const merged = mergeLedgers(
        { changesets: base.slice(0, own), entries: new Map() },
        layers.map((layer) => ({ changesets: until.get(layer) ?? [], entries: new Map() })),
      );
      const head = merged.changesets.at(-1)?.digest;
      if (head) heads.add(head);
    }
  return heads;
}

/** The head of a store that holds all of them. */
export const headOf = (base: readonly ChangesetRecord[], layers: readonly Ledger[]): string | undefined =>
  mergeLedgers({ changesets: base, entries: new Map() }, layers).changesets.at(-1)?.digest;
