import { join, resolve } from "node:path";
import { PACKAGE_ROOT } from "../../base/index.js";
import { answerableHome } from "../../graph/index.js";
import { type Layer, readLayers } from "../../import/index.js";

/** The imports of tables that lie over a folder: those kept at home lie over the bundled seed, and over nothing else. */
export const layersOver = (folder: string): Layer[] =>
  resolve(folder) === join(PACKAGE_ROOT, "seed") ? readLayers(join(answerableHome(), "imports")) : [];
