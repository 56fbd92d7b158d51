import { BUNDLED_FOLDER, ensureLoaded } from "../../src/dataset/index.js";
import type { Graph } from "../../src/graph/index.js";
import { headOf, recordedChangesets } from "../../src/import/index.js";
import { clearStore } from "../graph/support/use-graph.js";

/** Brings a store that an earlier file may have used to hold the bundled dataset and nothing else. */
export async function loadBundled(graph: Graph): Promise<void> {
  const [held] = await graph.read("read/record/head");
  if (held?.digest !== headOf(recordedChangesets(BUNDLED_FOLDER), [])) await clearStore(graph);
  await ensureLoaded(graph);
}
