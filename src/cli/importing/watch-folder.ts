import { watch } from "node:fs/promises";
import { resolve } from "node:path";
import { exitCodeOf } from "../exit-codes.js";
import { printError } from "../printing/print-error.js";
import { OWN } from "./stands-on.js";

/** As long as files that are saved together take to be saved, in milliseconds. */
const TOGETHER = 200;

/**
 * Does something whenever a file of a folder is saved that says something of it, once for all that are saved together. A
 * file that is half written is an error for a moment: it is told, and the next change is looked at as any other.
 *
 * @param signal ends it; without one it goes on until the program is ended
 */
export async function watchFolder(folder: string, work: () => Promise<void>, signal?: AbortSignal): Promise<void> {
  let waiting: NodeJS.Timeout | undefined;
  const again = (): void => {
    process.stdout.write("\n");
    process.exitCode = 0;
    work().catch((error: unknown) => {
      printError(error);
      process.exitCode = exitCodeOf(error);
    });
  };
  try {
    for await (const { filename } of watch(resolve(folder), { recursive: true, ...(signal ? { signal } : {}) })) {
      if (!/\.ya?ml$/i.test(filename ?? "") && filename !== OWN) continue;
      clearTimeout(waiting);
      waiting = setTimeout(again, TOGETHER);
    }
  } catch (error) {
    if ((error as Error).name !== "AbortError") throw error;
  } finally {
    clearTimeout(waiting);
  }
}
