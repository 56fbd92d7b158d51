import { rmSync } from "node:fs";
import { fail, nearestNames } from "../base/index.js";
import type { Graph } from "../graph/index.js";
import { layerFolder, readLayers } from "../import/index.js";
import { type ImportOptions, type ImportReport, importFolder } from "./import-folder.js";

/**
 * Takes one import out again: the store is brought to what the folder and the other imports hold, in one transaction, and
 * the import is let go of only then. A stop in between leaves it kept, and the next start loads it again.
 *
 * @param imports the folder that keeps imports
 * @param base the seed folder below
 * @throws IMPORT_UNKNOWN, and what `importFolder` throws
 */
export async function removeImport(
  graph: Graph,
  { name, imports, base }: { readonly name: string; readonly imports: string; readonly base: string },
  options: ImportOptions = {},
): Promise<ImportReport> {
  const kept = readLayers(imports);
  const names = kept.map((layer) => layer.name);
  if (!names.includes(name)) throw fail("IMPORT_UNKNOWN", { name, nearest: nearestNames(name, names) });
  const report = await importFolder(graph, base, {
    ...options,
    replace: true,
    layers: kept.filter((layer) => layer.name !== name),
  });
  if (report.faults.length === 0 && !options.dryRun) rmSync(layerFolder(imports, name), { recursive: true });
  return report;
}
