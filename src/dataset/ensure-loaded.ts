import { join } from "node:path";
import { fail, PACKAGE_ROOT } from "../base/index.js";
import type { Graph } from "../graph/index.js";
import { type Fault, headOf, type Layer, possibleHeads, printFault, recordedChangesets } from "../import/index.js";
import { fingerprint, readContent, soundnessOf } from "./compare/index.js";
import { type ImportOptions, importFolder, layersOf } from "./import-folder.js";
import { originOf } from "./origin.js";

/** The bundled dataset. */
export const BUNDLED_FOLDER = join(PACKAGE_ROOT, "seed");

/** What a start found and did. */
export interface LoadReport {
  readonly loaded: boolean;
  readonly claims: number;
  /** How many places of the store said something else than the record, and were put right. */
  readonly repaired: number;
  /** False where the store holds another dataset and does not say what it said when that was imported. */
  readonly sound: boolean;
  /** Whether it holds a record that is neither ours nor ours with the imports that are kept here. */
  readonly others: boolean;
  /** Why the store was left as it was, though there is something newer: what of the imports no longer fits. */
  readonly misfits: readonly Fault[];
}

export interface LoadStoreOptions extends Pick<ImportOptions, "onRead" | "onWrite" | "layers"> {
  /** The store is a copy that nobody else writes: it is brought to exactly this record, whatever it held before. */
  readonly copy?: boolean;
}

/**
 * Loads the bundled dataset, with the imports that lie over it, into an empty store, and into one that holds an earlier
 * revision of the same or was changed by another hand. The store is read whole: what it holds is what is hashed. One that
 * holds another dataset is left alone. Where tables of an import are read otherwise now than when they were imported, a
 * store that says what it said then stays as it is: what was served yesterday is not refused today. Throws
 * `DATASET_REFUSED` when the bundled files have faults, and what `writeDataset` throws.
 */
export async function ensureLoaded(graph: Graph, options: LoadStoreOptions = {}): Promise<LoadReport> {
  const layers = layersOf(options);
  const [held] = await graph.read("read/record/head");
  const [seal] = await graph.read("read/record/seal");
  const said = [held?.digest, seal?.head].filter((digest) => digest != null);
  let standing: LoadReport | undefined;
  if (held && said.length > 0) {
    const { records, assessments } = await readContent(graph);
    const sound = seal?.content === fingerprint(records) && soundnessOf(assessments, held.head) !== "changed";
    const kept = { loaded: false, claims: held.claims, repaired: 0, others: false, misfits: [] };
    if (!options.copy && !said.some((digest) => isOurs(digest, layers)))
      return { ...kept, others: true, sound: sound || seal?.content == null };
    const head = headOf(
      recordedChangesets(BUNDLED_FOLDER),
      layers.map(({ ledger }) => ledger),
    );
    if (sound && held.digest === head && seal?.origin === originOf(BUNDLED_FOLDER, layers))
      return { ...kept, sound: true };
    // A copy that holds anything else may hold what is not to be served from it.
    if (sound && (!options.copy || held.digest === head)) standing = { ...kept, sound };
  }
  const report = await importFolder(graph, BUNDLED_FOLDER, {
    ...options,
    requireLedger: true,
    ...(options.copy ? { replace: true } : {}),
  });
  const [first] = report.faults;
  const ofImports = layers.map(({ label }) => label);
  if (standing && first && report.faults.every(({ file }) => ofImports.some((label) => file.startsWith(label))))
    return { ...standing, misfits: report.faults };
  if (first) throw fail("DATASET_REFUSED", { count: report.faults.length, first: printFault(first) });
  if (report.kept > 0) throw fail("IMPORT_WOULD_DROP", { count: report.kept });
  const { written: loaded, claims, damage } = report;
  return { loaded, claims, repaired: damage.length, sound: true, others: false, misfits: [] };
}

/** Whether a digest is that of a state, earlier or present, of the bundled dataset and of the imports over it. */
function isOurs(head: string, layers: readonly Layer[]): boolean {
  return possibleHeads(
    recordedChangesets(BUNDLED_FOLDER),
    layers.map(({ ledger }) => ledger),
  ).has(head);
}
