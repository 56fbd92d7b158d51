import { join } from "node:path";
import { fail, PACKAGE_ROOT } from "../base/index.js";
import type { Graph } from "../graph/index.js";
import { headOf, type Layer, possibleHeads, printFault, recordedChangesets } from "../import/index.js";
import { type ImportOptions, importFolder } from "./import-folder.js";

/** The bundled dataset. */
export const BUNDLED_FOLDER = join(PACKAGE_ROOT, "seed");

/**
 * Loads the bundled dataset, with the imports that lie over it, into an empty store, and into one that holds an earlier
 * revision of the same; leaves a store alone that holds anything else. Returns how many claims the store holds. Throws `DATASET_REFUSED` when the bundled files
 * have faults, and what `writeDataset` throws.
 */
export async function ensureLoaded(
  graph: Graph,
  options: Pick<ImportOptions, "onRead" | "onWrite" | "layers"> = {},
): Promise<{ loaded: boolean; claims: number }> {
  const [held] = await graph.read<Held>("read/record/head");
  if (held?.digest && !isEarlier(held, options.layers ?? [])) return { loaded: false, claims: held.claims };
  const report = await importFolder(graph, BUNDLED_FOLDER, { ...options, requireLedger: true });
  const [first] = report.faults;
  if (first) throw fail("DATASET_REFUSED", { count: report.faults.length, first: printFault(first) });
  if (report.missing.claims.length > 0) throw fail("IMPORT_WOULD_DROP", { count: report.missing.claims.length });
  return { loaded: true, claims: report.claims };
}

interface Held {
  readonly digest: string | null;
  /** The fingerprint of what was written; the digest where a migration has asked for it to be written anew. */
  readonly head: string | null;
  readonly claims: number;
}

/**
 * Whether a store holds an earlier state of the bundled dataset and of the imports over it, or the present one as an
 * earlier version of the program wrote it.
 */
function isEarlier({ digest, head }: Held, layers: readonly Layer[]): boolean {
  const recorded = recordedChangesets(BUNDLED_FOLDER);
  const ledgers = layers.map(({ ledger }) => ledger);
  if (digest === headOf(recorded, ledgers)) return head === digest;
  return digest !== null && possibleHeads(recorded, ledgers).has(digest);
}
