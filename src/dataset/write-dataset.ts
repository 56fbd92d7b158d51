import { hostname } from "node:os";
import { fail } from "../base/index.js";
import { type Graph, listStatements } from "../graph/index.js";
import type { Dataset } from "../model/index.js";
import { planWrite } from "./plan-write.js";

/** How long a lock holds at most, in milliseconds: longer than any import that one transaction takes. */
const LOCK_MS = 600_000;
/** Rows sent with one statement: large enough to be fast, small enough to keep memory flat. */
const BATCH = 2_000;

/**
 * Replaces what the store holds by this dataset, in one transaction: afterwards it holds all of it, or what it held
 * before. Before the commit every statement of `cypher/check` must return no row.
 *
 * @throws IMPORT_LOCKED while another import runs, STORE_UNSOUND when a check finds something, DATABASE_*
 */
export async function writeDataset(
  graph: Graph,
  dataset: Dataset,
  progress?: (done: number, of: number) => void,
): Promise<void> {
  const holder = `process ${process.pid} on ${hostname()}`;
  await takeLock(graph, holder);
  try {
    const steps = planWrite(dataset);
    const total = steps.reduce((sum, step) => sum + step.rows.length, 0);
    await graph.transact(async (run) => {
      let done = 0;
      await run("write/clear-store");
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
    });
  } finally {
    await graph.write([{ statement: "write/release-import-lock", parameters: { holder } }]).catch(() => {}); // a lost lock falls by itself
  }
  await graph.write([{ statement: "write/prepare-for-replanning" }]);
}

async function takeLock(graph: Graph, holder: string): Promise<void> {
  const now = Date.now();
  const [[row] = []] = await graph.write([
    { statement: "write/take-import-lock", parameters: { holder, now, until: now + LOCK_MS } },
  ]);
  if (row?.holder !== holder) throw fail("IMPORT_LOCKED", { holder: row?.holder });
}
