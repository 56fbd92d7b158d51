import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { identify, isAlive, type ProcessIdentity } from "./process-identity.js";

/** A lock that is a file with the identity of its holder; it frees itself when the holder has ended. */
export interface ProcessLock {
  release(): void;
}

/**
 * Takes the lock at `file` for this process, or returns who holds it. A file left behind by a process that has ended
 * counts for nothing.
 */
export function tryLock(file: string): ProcessLock | { readonly heldBy: ProcessIdentity } {
  const mine = JSON.stringify(identify(process.pid));
  for (;;) {
    // Written aside and linked into place, so that nobody ever reads a lock that is only half written.
    const aside = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
    writeFileSync(aside, mine, { mode: 0o600 });
    try {
      linkSync(aside, file);
      return { release: () => (readHolder(file)?.pid === process.pid ? rmSync(file, { force: true }) : undefined) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    } finally {
      rmSync(aside, { force: true });
    }
    const holder = readHolder(file);
    if (holder && isAlive(holder)) return { heldBy: holder };
    // Moved away first: of two processes that find it stale, one moves it and the other tries again.
    const stale = `${aside}.stale`;
    try {
      renameSync(file, stale);
      const moved = readHolder(stale);
      if (moved && isAlive(moved)) linkSync(stale, file); // somebody was faster: give it back
      rmSync(stale, { force: true });
    } catch (error) {
      if (!["ENOENT", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
      rmSync(stale, { force: true });
    }
  }
}

/** Takes the lock, waiting for a holder that runs; `onWait` is told once who it is. */
export async function lock(file: string, onWait: (holder: ProcessIdentity) => void): Promise<ProcessLock> {
  let told = false;
  for (;;) {
    const answer = tryLock(file);
    if ("release" in answer) return answer;
    if (!told) onWait(answer.heldBy);
    told = true;
    await new Promise((done) => setTimeout(done, 250));
  }
}

function readHolder(file: string): ProcessIdentity | null {
  try {
    const value = JSON.parse(readFileSync(file, "utf8")) as ProcessIdentity;
    return typeof value?.pid === "number" ? value : null;
  } catch {
    return null;
  }
}
