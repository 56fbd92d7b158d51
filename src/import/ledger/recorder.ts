import { canonicalJson, type Json, sha256 } from "../../base/index.js";
import type { Dataset, Recorded } from "../../model/index.js";
import type { Located } from "../read/parse-files.js";
import { contentOf, type EarlierStates, earlierStates } from "./earlier-states.js";
import { contentHash, type Ledger, NEVER_AMENDED } from "./ledger.js";

/** Looks every record up in the ledger: its revision, whether it is new, whether it was edited. */
export class Recorder {
  readonly unrecorded = new Map<string, string>();
  readonly changed: string[] = [];
  /** Records that do not say rightly what they were before they were mended. */
  readonly misstated = new Map<string, NonNullable<EarlierStates["fault"]>>();
  private readonly present = new Set<string>();
  private readonly pending: number;
  /**
   * @param isStated the record states itself which changeset brought what, as one that was taken out whole does
   */
  constructor(
    private readonly ledger: Ledger,
    private readonly isStated = false,
  ) {
    this.pending = ledger.changesets.length + 1;
  }
  rev(section: string, id: string, content: Json): number {
    const key = `${section}/${id}`;
    const hash = contentHash(content);
    this.present.add(key);
    const entry = this.ledger.entries.get(key);
    if (!entry) {
      this.unrecorded.set(key, hash);
      return this.pending;
    }
    if (entry.content !== hash) {
      // What was said is never edited. The name or citation of what it is about may be mended, and the next
      // changeset records that it was.
      if (NEVER_AMENDED.has(section)) this.changed.push(key);
      else this.unrecorded.set(key, hash);
    }
    return entry.rev;
  }
  records<T extends { id: string }>(section: string, items: readonly Located<T>[]): (T & Recorded)[] {
    return items
      .map(({ value }) => {
        const key = `${section}/${value.id}`;
        const rev = this.rev(section, value.id, contentOf(value));
        if (this.isStated) return { ...value, rev };
        const { states, fault } = earlierStates(key, value, this.ledger.entries.get(key), this.pending);
        if (fault) this.misstated.set(key, fault);
        return states ? { ...value, rev, earlier: states } : { ...value, rev };
      })
      .sort(byId);
  }
  vanished(): string[] {
    return [...this.ledger.entries.keys()].filter((key) => !this.present.has(key));
  }
}

/** What the changeset is called that does not stand in the ledger yet. */
export const NOT_RECORDED = "not recorded yet";

/** The recorded changesets and, where something is not recorded yet, the one it would make. */
export function withPending(ledger: Ledger, recorder: Recorder): Dataset["changesets"] {
  if (recorder.unrecorded.size === 0) return ledger.changesets;
  const last = ledger.changesets.at(-1);
  const digest = sha256(
    canonicalJson({ previous: last?.digest ?? null, records: Object.fromEntries(recorder.unrecorded) }),
  );
  return [
    ...ledger.changesets,
    {
      seq: ledger.changesets.length + 1,
      recordedAt: last?.recordedAt ?? "1970-01-01T00:00:00Z",
      title: NOT_RECORDED,
      digest,
    },
  ];
}

/** Records in the order of their ids: that of the files is no part of a dataset. */
export const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
