import { fail, inPieces } from "../../base/index.js";
import type { StatementRows } from "../../graph/index.js";
import { LAW_CLAIM_KINDS } from "../../model/index.js";
import { toLawRecordsInPieces } from "./law-records.js";
import { Snapshot } from "./snapshot.js";

/** What assessments need of the store: one statement of `cypher/read`, its parameters, its rows as plain values. */
export interface ReadStore {
  read<P extends keyof StatementRows>(
    statement: P,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<readonly StatementRows[P][]>;
}

/** How often a question is asked while the record changes under it. */
const MOST_TIMES = 4;

/**
 * Holds the snapshot of what the store holds now. Every statement returns the fingerprint it saw; where that is not the
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
   * Asks one question: `ask` gets the snapshot and returns the rows' digest beside its own result. Repeats with a fresh
   * snapshot when the store has moved on in between; a refusal counts only when the store has not moved on, since what it
   * refuses may be what has come since. Throws `RECORD_CHANGING` where the store moved on each time.
   */
  async consistent<T>(ask: (snapshot: Snapshot) => Promise<{ head: string; result: T }>): Promise<T> {
    for (let times = 1; ; times += 1) {
      const snapshot = await this.get();
      try {
        const { head, result } = await ask(snapshot);
        if (head === snapshot.head) return result;
      } catch (error) {
        const [held] = await this.store.read("read/record/head", {});
        if ((held?.head ?? "") === snapshot.head) throw error;
      }
      if (times === MOST_TIMES) throw fail("RECORD_CHANGING", { times });
      const current = await this.get();
      if (current.head === snapshot.head) {
        this.current = null;
        current.close();
      }
    }
  }

  private async load(): Promise<Snapshot> {
    const rows = await this.store.read("read/law/snapshot", { kinds: LAW_CLAIM_KINDS });
    const [first] = rows;
    if (!first) throw fail("DATASET_EMPTY");
    const records = await inPieces(toLawRecordsInPieces(rows));
    const snapshot = new Snapshot(records, first.head);
    await snapshot.prepare(records.changesets.at(-1)?.seq ?? 0);
    return snapshot;
  }
}
