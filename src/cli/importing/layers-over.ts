import { join, resolve } from "node:path";
import { PACKAGE_ROOT } from "../../base/index.js";
import { answerableHome } from "../../graph/index.js";
import { type Layer, readLayers, recordedChangesets } from "../../import/index.js";
import { isOnBundled } from "./stands-on.js";

/** The imports of tables that lie over a folder: those kept at home lie over the bundled seed, and over nothing else. */
export const layersOver = (folder: string): Layer[] =>
  resolve(folder) === join(PACKAGE_ROOT, "seed") ? keptAtHome() : [];

/** The other imports that a folder of one's own would be laid beside: what they have declared, it cannot declare again. */
export function layersBeside(folder: string): Layer[] {
  if (!isOnBundled(folder)) return [];
  const own = new Set(recordedChangesets(resolve(folder)).map(({ digest }) => digest));
  return keptAtHome().filter(({ ledger }) => !ledger.changesets.some(({ digest }) => own.has(digest)));
}

const keptAtHome = (): Layer[] => readLayers(join(answerableHome(), "imports"));
