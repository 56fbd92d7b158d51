import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isAlive, isCertainlyAlive, type ProcessIdentity, signal, waitForEnd } from "./process-identity.js";

/** Who runs the database of one folder: kept beside it while it runs, so that the next start finds what was left. */
export interface RunRecord {
  /** The program that started the database. */
  readonly owner: ProcessIdentity;
  readonly keeper: ProcessIdentity;
  readonly database: ProcessIdentity;
  readonly port: number;
}

const fileOf = (home: string): string => join(home, "running.json");

/** The record of the last start, or null when there is none that can be read. */
export async function readRunRecord(home: string): Promise<RunRecord | null> {
  try {
    const record = JSON.parse(await readFile(fileOf(home), "utf8")) as RunRecord;
    return typeof record.database?.pid === "number" && typeof record.owner?.pid === "number" ? record : null;
  } catch {
    return null;
  }
}

/** Writes the record in one step. */
export async function writeRunRecord(home: string, record: RunRecord): Promise<void> {
  await writeFile(`${fileOf(home)}.new`, JSON.stringify(record), { mode: 0o600 });
  await rename(`${fileOf(home)}.new`, fileOf(home));
}

/** Removes the record. */
export async function removeRunRecord(home: string): Promise<void> {
  await rm(fileOf(home), { force: true });
}

/** The record of a database that runs now under an owner that runs now, for programs that want to use it too. */
export async function findRunning(home: string): Promise<RunRecord | null> {
  const record = await readRunRecord(home);
  return record && isAlive(record.owner) && isAlive(record.database) ? record : null;
}

/**
 * Ends a database whose owner is gone. Nothing is killed unless number and start time are those of the record: the
 * number alone may belong to somebody else by now. Returns the number of the process that was ended, or null.
 */
export async function endOrphan(home: string): Promise<number | null> {
  const record = await readRunRecord(home);
  if (!record || isAlive(record.owner)) return null;
  await removeRunRecord(home);
  if (!isCertainlyAlive(record.database)) return null;
  signal(record.database.pid, "SIGTERM");
  if (!(await waitForEnd(record.database, 3000))) {
    signal(record.database.pid, "SIGKILL");
    await waitForEnd(record.database, 3000);
  }
  return record.database.pid;
}
