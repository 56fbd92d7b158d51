import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { javaArguments, writeConfiguration } from "./configuration.js";
import { type DatabaseAddress, embeddedAddress } from "./database-address.js";
import type { Java } from "./find-java.js";
import { findFreePort } from "./free-port.js";
import { launch } from "./launch.js";
import type { DatabaseMemory } from "./memory.js";
import { signal } from "./process-identity.js";
import { tryLock } from "./process-lock.js";
import type { Report } from "./runtime.js";
import { ensurePassword } from "./secret.js";

/** Does a little of everything on a database, so that what it loads for that is in the archive. */
export type Exercise = (address: DatabaseAddress) => Promise<void>;

/** Where the archive for one Java lies: beside the jars, for all checkouts of one user. */
export function archiveFile(runtime: string, java: Java): string {
  return `${runtime}.java-${java.version.replace(/[^\w.-]/g, "_")}.jsa`;
}

/**
 * Makes the archive of loaded classes with which every later start takes about half the time: starts an empty database
 * in a folder of its own, exercises it, and lets Java write down what it has loaded. Takes some fifteen seconds, once.
 * An archive that does not fit its Java or its jars is passed over by Java itself.
 */
export async function makeArchive(
  runtime: string,
  java: Java,
  memory: DatabaseMemory,
  exercise: Exercise,
  report: Report,
): Promise<void> {
  const target = archiveFile(runtime, java);
  if (existsSync(target)) return;
  const held = tryLock(`${target}.lock`);
  if ("heldBy" in held) return; // another checkout is at it; this start goes without
  report("Preparing later starts, once");
  const home = await mkdtemp(`${runtime}.preparing-`);
  try {
    await mkdir(join(home, "conf"));
    const port = await findFreePort();
    await writeFile(join(home, "conf", "neo4j.conf"), writeConfiguration(port, memory), { mode: 0o600 });
    const password = await ensurePassword(home, java.command, runtime);
    const made = join(home, "classes.jsa");
    const parameters = [`-XX:ArchiveClassesAtExit=${made}`, ...javaArguments(runtime, home, memory)];
    const launched = await launch({ java: java.command, parameters, home, patience: 120_000, onSpawn: async () => {} });
    try {
      await exercise(embeddedAddress(port, password));
      // Not `stop`, which has no patience: the archive is written while the process ends.
      signal(launched.database.pid, "SIGTERM");
      await launched.ended;
    } finally {
      await launched.stop();
    }
    if (existsSync(made)) await rename(made, target);
  } finally {
    await rm(home, { recursive: true, force: true });
    held.release();
  }
}
