import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fail, PACKAGE_ROOT } from "../../base/index.js";

/** The file of a folder of one's own that says what it stands on. */
export const OWN = "answerable.json";

/** Whether a folder of one's own stands on the record that comes with the program. */
export const isOnBundled = (folder: string): boolean => standsOn(folder) === join(PACKAGE_ROOT, "seed");

/** The folder that another stands on; none where it stands for itself. */
export function standsOn(folder: string): string | undefined {
  let text: string;
  try {
    text = readFileSync(join(resolve(folder), OWN), "utf8");
  } catch {
    return undefined;
  }
  try {
    const { over } = JSON.parse(text) as { over?: unknown };
    if (over === "bundled") return join(PACKAGE_ROOT, "seed");
    if (typeof over === "string") return resolve(folder, over);
  } catch {
    // Said below.
  }
  throw fail("USAGE_INVALID", {
    what: `${join(folder, OWN)} does not say what the folder stands on: {"over": "bundled"}`,
  });
}
