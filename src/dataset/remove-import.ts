import { fail, nearestNames } from "../base/index.js";
import type { Graph } from "../graph/index.js";
import { isLetGo, type Layer, letGo, loadSeed, readLayers, stampOf } from "../import/index.js";
import { type ImportOptions, importIntent } from "./import-folder.js";
import type { ImportReport } from "./import-report.js";
import { originOf } from "./origin.js";

/**
 * Takes one import out again: the store is brought to what the folder and the other imports hold, in one transaction, and
 * the import is let go of only then. A stop in between leaves it kept, and the next start loads it again; a stop after it
 * leaves a mark (`endLettingGo`), by which this, run again, is no fault: `resumed`. Nothing goes
 * but what its ledger says that it brought, unless `replace` is said; its tables may be as they like.
 *
 * @param imports the folder that keeps imports
 * @param base the seed folder below
 * @throws IMPORT_UNKNOWN, and what `importFolder` throws
 */
export async function removeImport(
  graph: Graph,
  { name, imports, base }: { readonly name: string; readonly imports: string; readonly base: string },
  options: Omit<ImportOptions, "layers" | "lettingGo"> = {},
): Promise<ImportReport & { readonly resumed: boolean }> {
  const kept = (): readonly Layer[] => readLayers(imports, name);
  const names = kept().map((layer) => layer.name);
  const resumed = !names.includes(name) && isLetGo(imports, name);
  if (!names.includes(name) && !resumed) throw fail("IMPORT_UNKNOWN", { name, nearest: nearestNames(name, names) });
  const records = new Set<string>();
  const read = () => {
    const all = kept();
    const layers = all.filter((layer) => layer.name !== name);
    const { dataset, faults } = loadSeed(base, { ...options, layers, progress: options.onRead });
    for (const layer of all)
      if (layer.name === name) for (const record of recordsOf(layer, dataset)) records.add(record);
    return { dataset, faults, origin: originOf(base, layers) };
  };
  const report = await importIntent(
    graph,
    read,
    () => stampOf(kept()),
    { ...options, lettingGo: { name, records } },
    {
      after: () => letGo(imports, name),
    },
  );
  return { ...report, resumed };
}

/** What an import has brought, as a comparison calls it: its records, and its changesets, which stood among the others. */
const recordsOf = ({ ledger }: Layer, rest: { readonly changesets: readonly unknown[] }): string[] => [
  ...[...ledger.entries.keys()].map((key) => key.replace("/", " ")),
  ...ledger.changesets.map((_, index) => `changesets ${rest.changesets.length + index + 1}`),
];
