import { type Bounds, bytesOf, fail, inPieces, Recent } from "../../base/index.js";
import { buildLawFacts, buildLawFactsInPieces, type LawFacts } from "../../law/index.js";
import {
  type ChangesetRecord,
  type ClaimRecord,
  type Earlier,
  type Recorded,
  recordAt,
  type SourceInput,
} from "../../model/index.js";
import type { LawRecords } from "./law-records.js";

/** Of how many revisions before the newest the facts are kept. */
const MAX_EARLIER = 3;
/** How many worked-out tables are kept, and how many bytes of them: a full one of a large situation takes some eighty million. */
const MAX_KEPT = 32;
const MAX_KEPT_BYTES = 120_000_000;
/** How many rows of the store are kept, and how many bytes of them: that of a large situation takes some four million. */
const MAX_ROWS = 16;
const MAX_ROW_BYTES = 32_000_000;

/** A name and type for an id, as answers show it. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

/**
 * The law and the proceedings as the store holds them, for one digest of the record. Facts of any revision are built
 * from it once and kept, so that a question needs one round trip to the store or none.
 */
export class Snapshot {
  readonly head: string;
  readonly changesets: readonly ChangesetRecord[];
  readonly claims: ReadonlyMap<string, ClaimRecord>;
  readonly sources: ReadonlyMap<string, SourceInput & Recorded>;
  private readonly names = new Map<string, Named & Recorded & { readonly earlier?: Earlier | undefined }>();
  private readonly facts = new Map<number, LawFacts>();
  private readonly caches: { close(): void }[] = [];
  private readonly kept: Recent<string, unknown>;
  private readonly rows = this.cache<string, object>({
    entries: MAX_ROWS,
    bytes: MAX_ROW_BYTES,
    bytesOf: (row) => bytesOf(row),
  });

  /**
   * @param head fingerprint of everything the store held when the records were read
   * @param keptBytes how many bytes of worked-out tables are kept
   */
  constructor(
    readonly records: LawRecords,
    head: string = records.changesets.at(-1)?.digest ?? "",
    keptBytes: number = MAX_KEPT_BYTES,
  ) {
    // Records are held by the snapshot itself.
    const own = new WeakSet<object>(Object.values(records).flatMap((list: readonly object[]) => list));
    const measure = (table: unknown): number => bytesOf(table, (object) => own.has(object));
    this.kept = this.cache({ entries: MAX_KEPT, bytes: keptBytes, bytesOf: measure });
    this.changesets = records.changesets;
    this.head = head;
    this.claims = new Map(records.claims.map((claim) => [claim.id, claim]));
    this.sources = new Map(records.sources.map((source) => [source.id, source]));
    for (const mechanism of records.mechanisms)
      this.names.set(mechanism.id, { ...mechanism, type: mechanism.actorType });
    for (const entity of records.entities) if (!this.names.has(entity.id)) this.names.set(entity.id, entity);
  }

  /** Name and type of an actor or place recorded by a revision; the id stands for itself where there is none. */
  named(id: string, rev: number): Named {
    const found = this.names.get(id);
    if (!found || found.rev > rev) return { id, name: id, type: "Organization" };
    const { name, type } = recordAt(found, rev);
    return { id, name, type };
  }

  /** Builds the facts of a revision where they are not kept, and lets others be served meanwhile. */
  async prepare(rev: number): Promise<void> {
    if (!this.used(rev)) this.keep(rev, await inPieces(buildLawFactsInPieces(this.records, rev)));
  }

  /** The facts as recorded at a revision; those of the newest are kept, and of three others that were asked for last. */
  factsAt(rev: number): LawFacts {
    return this.used(rev) ?? this.keep(rev, buildLawFacts(this.records, rev));
  }

  /** The facts of a revision, where they are kept, as asked for just now. */
  private used(rev: number): LawFacts | undefined {
    const known = this.facts.get(rev);
    if (known) {
      this.facts.delete(rev);
      this.facts.set(rev, known);
    }
    return known;
  }

  private keep(rev: number, built: LawFacts): LawFacts {
    const known = this.facts.get(rev);
    if (known) return known;
    const newest = this.changesets.at(-1)?.seq;
    // What everybody asks of is never let go for what one reader looks back to.
    const earlier = [...this.facts.keys()].filter((seq) => seq !== newest);
    if (earlier.length >= MAX_EARLIER) this.facts.delete(earlier[0] as number);
    this.facts.set(rev, built);
    return built;
  }

  /**
   * A result that depends on this snapshot and the key alone: worked out once, kept while there is room. A new digest
   * makes a new snapshot, so nothing kept can be stale.
   */
  remember<T>(key: string, work: () => T): T {
    return this.kept.get(key, work) as T;
  }

  /** A row that was read of the record of this snapshot; undefined where it is not kept. */
  rowOf(key: string): object | undefined {
    return this.rows.find(key);
  }

  /** Keeps a row that depends on the record of this snapshot and the key alone, while there is room. */
  keepRow(key: string, row: object): void {
    this.rows.get(key, () => row);
  }

  /** A cache of what depends on the record of this snapshot: it is let go with it. */
  cache<K, V>(bounds: Bounds<K, V>): Recent<K, V> {
    const made = new Recent<K, V>(bounds);
    this.caches.push(made);
    return made;
  }

  /** Lets go whatever was kept, where the store has moved on; who still asks is answered, and nothing is kept of it. */
  close(): void {
    for (const cache of this.caches) cache.close();
  }

  /** Says that what is remembered under the key has grown since. */
  grown(key: string): void {
    this.kept.weigh(key);
  }

  /**
   * The newest revision not after a moment. `knownAt` is RFC 3339; null means everything recorded. Throws
   * `RECORD_NOT_BEGUN` for a moment before the first changeset.
   */
  changesetAt(knownAt: string | null): ChangesetRecord {
    const first = this.changesets[0];
    if (!first) throw fail("DATASET_EMPTY");
    const moment = knownAt === null ? Number.POSITIVE_INFINITY : Date.parse(knownAt);
    const found = this.changesets.filter((changeset) => Date.parse(changeset.recordedAt) <= moment).at(-1);
    if (!found) throw fail("RECORD_NOT_BEGUN", { begins: first.recordedAt });
    return found;
  }
}
