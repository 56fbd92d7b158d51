import { BUNDLED_FOLDER, ensureLoaded } from "../../src/dataset/index.js";
import type { Graph } from "../../src/graph/index.js";
import { headOf, recordedChangesets } from "../../src/import/index.js";
import { clearStore } from "../graph/support/use-graph.js";

/** What was written last of each store when it was found to hold the bundled dataset and nothing else. */
const found = new WeakMap<Graph, string>();

/**
 * Brings a store that an earlier file may have used to hold the bundled dataset and nothing else. To see that it does, it
 * is read whole, which takes longer than most files: one to which nothing was written since then is not read again.
 */
export async function loadBundled(graph: Graph): Promise<void> {
  if (found.get(graph) === (await lastWrite(graph))) return;
  const [held] = await graph.read("read/record/head");
  if (held?.digest !== headOf(recordedChangesets(BUNDLED_FOLDER), [])) await clearStore(graph);
  await ensureLoaded(graph);
  found.set(graph, await lastWrite(graph));
}

/** Stands for the last transaction that wrote anything to this database, whoever it was: another one after each of them. */
async function lastWrite({ driver, database }: Graph): Promise<string> {
  const session = driver.session({ ...(database === undefined ? {} : { database }), defaultAccessMode: "READ" });
  try {
    await session.run("RETURN 1");
    return session.lastBookmarks().join();
  } finally {
    await session.close();
  }
}
