import { fail } from "../base/index.js";
import { type Graph, listStatements, type RunInTransaction } from "../graph/index.js";
import type { Dataset } from "../model/index.js";
import { expectedContent, fingerprint } from "./compare/index.js";
import { type KeepLock, withImportLock } from "./import-lock.js";
import { planWrite, type WriteStep } from "./plan-write.js";

/** Rows sent with one statement: large enough to be fast, small enough to keep memory flat. */
const BATCH = 2_000;

/**
 * Replaces what the store holds by this dataset, in one transaction: afterwards it holds all of it, or what it held
 * before. Before the commit every statement of `cypher/check` must return no row.
 *
 * @throws STORE_NOT_OURS where the database has no mark of ours, or nodes of others hang on its records; IMPORT_LOCKED while another import runs, STORE_UNSOUND when a check finds something, DATABASE_*
 */
export async function writeDataset(
  graph: Graph,
  dataset: Dataset,
  progress?: (done: number, of: number) => void,
): Promise<void> {
  const { steps } = planWrite(dataset);
  const seal = {
    head: dataset.changesets.at(-1)?.digest ?? "",
    content: fingerprint(expectedContent(steps)),
    origin: null,
  };
  await withImportLock(graph, (keep) => writePlan(graph, { steps, anew: true, seal }, keep, progress));
}

/** What is noted of a store with its mark: which record it holds, the hash of all of it, and what it was written from. */
export interface Seal {
  readonly head: string;
  readonly content: string;
  readonly origin: string | null;
}

/**
 * As `writeDataset`, for what was planned already and a lock that is held already. With `anew` the store is emptied
 * first; otherwise the steps add to what it holds.
 */
export async function writePlan(
  graph: Graph,
  { steps, anew, seal }: { readonly steps: readonly WriteStep[]; readonly anew: boolean; readonly seal: Seal },
  keep: KeepLock,
  progress?: (done: number, of: number) => void,
): Promise<void> {
  const total = steps.reduce((sum, step) => sum + step.rows.length, 0);
  await graph.transact(async (run) => {
    let done = 0;
    if (anew) await clear(run);
    for (const { statement, rows } of steps) {
      for (let from = 0; from < rows.length; from += BATCH) {
        const batch = rows.slice(from, from + BATCH);
        await run(statement, { rows: batch });
        done += batch.length;
        progress?.(done, total);
      }
    }
    for (const check of listStatements("check")) {
      const [row] = await run<Record<string, unknown>>(check);
      if (row) throw fail("STORE_UNSOUND", { check, example: JSON.stringify(row) });
    }
    await run("write/seal-store", { ...seal });
    await keep(run);
  });
  await graph.write([{ statement: "write/prepare-for-replanning" }]);
}

/** Takes out what an import wrote, unless something of others hangs on it and would go with it. */
async function clear(run: RunInTransaction): Promise<void> {
  const [links] = await run<{ count: number }>("read/schema/foreign-links");
  if (links && links.count > 0)
    throw fail("STORE_NOT_OURS", {
      found: `${links.count} relationships tie nodes of others to its records, which would have to be written anew`,
    });
  await run("write/clear-store");
}
