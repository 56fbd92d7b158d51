import { fail } from "../base/index.js";
import type { Graph } from "../graph/index.js";
import { type Layer, possibleHeads, recordedChangesets } from "../import/index.js";
import { BUNDLED_FOLDER } from "./ensure-loaded.js";

/**
 * Refuses a database that holds what is private here by now: an import may have been called so after the store had it,
 * and what the store says of itself is what was said then.
 *
 * @param kept every import that is kept
 * @throws SERVER_STORE_PRIVATE
 */
export async function refuseHeldBack(graph: Pick<Graph, "read">, kept: readonly Layer[]): Promise<void> {
  const held = kept.filter((layer) => layer.private);
  if (held.length === 0) return;
  const [{ digest } = { digest: null }] = await graph.read("read/record/head");
  if (digest === null) return;
  const base = recordedChangesets(BUNDLED_FOLDER);
  const isOf = (layers: readonly Layer[]): boolean =>
    possibleHeads(
      base,
      layers.map(({ ledger }) => ledger),
    ).has(digest);
  if (isOf(kept) && !isOf(kept.filter((layer) => !layer.private)))
    throw fail("SERVER_STORE_PRIVATE", { names: held.map(({ name }) => name).join(", ") });
}
