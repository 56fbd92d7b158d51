import { fail } from "../../base/index.js";
import type { Graph } from "../driver/index.js";
import { lookAtStore, ownForm, PATIENTLY } from "./look-at-store.js";
import { type Migration, readMigrations } from "./read-migrations.js";

/** Records marked in one transaction. */
const BATCH = 20_000;

/**
 * Makes sure that a database is our store before anything else is written to it: an empty one gets our mark, and so does
 * a store from before stores were marked, with each of its records. Can be broken off and repeated.
 *
 * @throws STORE_NOT_OURS as `lookAtStore`, before the first write
 */
export async function claimStore(graph: Graph, migrations: readonly Migration[] = readMigrations()): Promise<void> {
  const state = await lookAtStore(graph, migrations);
  if (state === "ours") return;
  await graph.write([{ statement: "write/store/keep-one-mark" }]);
  if (state === "former") await markRecords(graph, migrations);
  const [[marked] = []] = await graph.write([{ statement: "write/store/mark-store" }]);
  if (!marked) throw fail("STORE_NOT_OURS", { found: "another program has written to it at this moment" });
}

async function markRecords(graph: Graph, migrations: readonly Migration[]): Promise<void> {
  for (;;) {
    const parameters = { ...ownForm(migrations), limit: BATCH };
    const [[row] = []] = await graph.write([{ statement: "write/store/mark-records", parameters }], PATIENTLY);
    if (row?.marked === 0) return;
  }
}
