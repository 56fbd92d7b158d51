import { join } from "node:path";
import { fail, PACKAGE_ROOT } from "../base/index.js";
import type { Graph } from "../graph/index.js";
import { printFault, recordedDigests } from "../import/index.js";
import { type ImportOptions, importFolder } from "./import-folder.js";

/** The bundled dataset. */
export const BUNDLED_FOLDER = join(PACKAGE_ROOT, "seed");

/**
 * Loads the bundled dataset into an empty store, and into one that holds an earlier revision of it; leaves a store alone
 * that holds anything else. Returns how many claims the store holds. Throws `DATASET_REFUSED` when the bundled files
 * have faults, and what `writeDataset` throws.
 */
export async function ensureLoaded(
  graph: Graph,
  options: Pick<ImportOptions, "onRead" | "onWrite"> = {},
): Promise<{ loaded: boolean; claims: number }> {
  const [held] = await graph.read<{ digest: string | null; claims: number }>("read/record/head");
  if (held?.digest && !recordedDigests(BUNDLED_FOLDER).slice(0, -1).includes(held.digest)) {
    return { loaded: false, claims: held.claims };
  }
  const report = await importFolder(graph, BUNDLED_FOLDER, { ...options, requireLedger: true });
  const [first] = report.faults;
  if (first) throw fail("DATASET_REFUSED", { count: report.faults.length, first: printFault(first) });
  if (report.missing.claims.length > 0) throw fail("IMPORT_WOULD_DROP", { count: report.missing.claims.length });
  return { loaded: true, claims: report.claims };
}
