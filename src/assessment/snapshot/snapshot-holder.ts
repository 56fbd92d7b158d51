import { fail } from "../../base/index.js";
import { LAW_CLAIM_KINDS, toLawRecords } from "./law-records.js";
import { Snapshot } from "./snapshot.js";

/** What assessments need of the store: one statement of `cypher/read`, its parameters, its rows as plain values. */
export interface ReadStore {
  read(statement: string, parameters: Readonly<Record<string, unknown>>): Promise<Record<string, any>[]>;
}

/**
 * Holds the snapshot of the newest digest. Every statement returns the digest it saw; where that is not the
 * snapshot's, the snapshot is read again and the question asked once more.
 */
export class SnapshotHolder {
  private current: Promise<Snapshot> | null = null;
  constructor(private readonly store: ReadStore) {}

  /** The snapshot at hand; read from the store when there is none. Throws `DATASET_EMPTY` for an empty store. */
  get(): Promise<Snapshot> {
    this.current ??= this.load().catch((error: unknown) => {
      this.current = null;
      throw error;
    });
    return this.current;
  }

  /**
   * Asks one question: `ask` gets the snapshot and returns the rows' digest beside its own result. Repeats once with a
   * fresh snapshot when the store has moved on in between.
   */
  async consistent<T>(ask: (snapshot: Snapshot) => Promise<{ head: string; result: T }>): Promise<T> {
    const first = await ask(await this.get());
    if (first.head === (await this.get()).head) return first.result;
    this.current = null;
    return (await ask(await this.get())).result;
  }

  private async load(): Promise<Snapshot> {
    const [row] = await this.store.read("read/law/snapshot", { kinds: LAW_CLAIM_KINDS });
    if (!row || row.changesets.length === 0) throw fail("DATASET_EMPTY");
    return new Snapshot(toLawRecords(row));
  }
}
