import { fileURLToPath } from "node:url";

/** The folder of the package (with a slash at its end), from `src/base` and from `dist/base` alike. */
export const PACKAGE_ROOT: string = fileURLToPath(new URL("../../", import.meta.url));
