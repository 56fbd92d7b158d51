import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { fail } from "../../base/index.js";
import { runtimeFolder } from "./folders.js";
import { lock } from "./process-lock.js";
import { runMaven } from "./run-maven.js";
import { findForeignJar, readPins } from "./verify-runtime.js";

/** Is told what a start is doing, a sentence at a time; `share` (0 to 1) where the work can be measured. */
export type Report = (sentence: string, share?: number) => void;

/**
 * Makes sure that the pinned jars lie in the cache and returns their folder. What is there is compared with its
 * pins at every start; what is missing is fetched by Maven, one process at a time for all checkouts of one user.
 * Throws `RUNTIME_*`.
 */
export async function ensureRuntime(report: Report = () => {}, folder: string = runtimeFolder()): Promise<string> {
  if (existsSync(folder)) return verified(folder);
  await mkdir(dirname(folder), { recursive: true });
  const held = await lock(`${folder}.lock`, (holder) =>
    report(`Waiting for process ${holder.pid}, which fetches the database's runtime`),
  );
  try {
    if (existsSync(folder)) return verified(folder);
    await fetchRuntime(folder, report);
    return folder;
  } finally {
    held.release();
  }
}

async function fetchRuntime(folder: string, report: Report): Promise<void> {
  const total = (await readPins()).size;
  const work = `${folder}.fetching`;
  report("Fetching the database's runtime, once (118 MB)", 0);
  try {
    // Maven fetches its own plug-ins too, so the count may run past the number of jars.
    const fetched = await runMaven(work, (count) =>
      report(
        `Fetching the database's runtime: ${Math.min(count, total)} of ${total} files`,
        Math.min(1, count / total),
      ),
    );
    await verified(fetched);
    // Only a complete and verified folder ever gets the name that others look for.
    await rename(fetched, folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  report("The database's runtime is complete and verified", 1);
}

async function verified(folder: string): Promise<string> {
  const what = await findForeignJar(folder);
  if (what) throw fail("RUNTIME_CHECKSUM_MISMATCH", { what });
  return folder;
}
