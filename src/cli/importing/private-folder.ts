import { join, resolve, sep } from "node:path";
import { answerableHome } from "../../graph/index.js";
import { layerFolder, readLayers, recordedChangesets } from "../../import/index.js";

/**
 * Tells which private import a folder of seed files is, by name: the files that are kept of one, or a folder of one's own
 * that shares a recorded changeset with one, wherever it lies and however far it has gone on since.
 */
export function privateFolders(): (folder: string) => string | undefined {
  const imports = join(answerableHome(), "imports");
  const kept = readLayers(imports)
    .filter((layer) => layer.private)
    .map(({ name, ledger }) => ({ name, digests: new Set(ledger.changesets.map(({ digest }) => digest)) }));
  return (folder) => {
    const path = resolve(folder);
    return kept.find(({ name, digests }) => {
      const at = layerFolder(imports, name);
      return (
        path === at ||
        path.startsWith(`${at}${sep}`) ||
        recordedChangesets(path).some(({ digest }) => digests.has(digest))
      );
    })?.name;
  };
}
