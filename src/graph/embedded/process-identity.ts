import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** A process as more than its number, which the system gives to another process later. */
export interface ProcessIdentity {
  readonly pid: number;
  /** An opaque text that two processes of one number do not share; null where the system does not tell. */
  readonly started: string | null;
}

/** The identity of a running process, or null when none has the number. */
export function identify(pid: number): ProcessIdentity | null {
  if (!isRunning(pid)) return null;
  const started = startOf(pid);
  return started === "gone" ? null : { pid, started };
}

/** Whether this very process still runs. Without a start time the number alone decides. */
export function isAlive(process: ProcessIdentity): boolean {
  const now = identify(process.pid);
  return now !== null && (now.started === process.started || now.started === null || process.started === null);
}

/** Whether it is certain that this very process still runs: what is needed before it may be killed. */
export function isCertainlyAlive(process: ProcessIdentity): boolean {
  return process.started !== null && identify(process.pid)?.started === process.started;
}

/** Sends a signal; a process that is gone already is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** Waits until the process has ended; false when it has not after `milliseconds`. */
export async function waitForEnd(target: ProcessIdentity, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (isAlive(target)) {
    if (Date.now() >= deadline) return false;
    await new Promise((done) => setTimeout(done, 25));
  }
  return true;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function startOf(pid: number): string | "gone" | null {
  if (process.platform === "linux") {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      // The second field is the command in brackets and may itself hold blanks and brackets.
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      if (fields[0] === "Z" || fields[0] === "X") return "gone"; // ended, only not yet collected by its parent
      return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}/${fields[19]}`;
    } catch {
      return "gone";
    }
  }
  if (process.platform === "win32") return null;
  try {
    const line = execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], {
      encoding: "utf8",
      env: { LC_ALL: "C", PATH: process.env.PATH },
    });
    return line.trim() || "gone";
  } catch {
    return "gone";
  }
}
