import { join, relative } from "node:path";
import { PACKAGE_ROOT } from "../../base/index.js";

/** The bundled seed, as it is shown to and typed by a user: relative to where they are. */
export const BUNDLED_SEED: string = relative(process.cwd(), join(PACKAGE_ROOT, "seed")) || ".";
