import { spawn } from "node:child_process";
import { constants, setPriority } from "node:os";
import { fileURLToPath } from "node:url";

/**
 * Runs `answerable assess` beside a server, in a process of its own and after everything else on the machine: it takes
 * as long as it takes, and until it is done answers are worked out when they are asked for. Returns what ends it, at
 * once: a process that computes hears no request to end, and what it writes is one transaction.
 *
 * @param env where the store is
 * @param program the script of the command line
 */
export function assessBeside(
  env: NodeJS.ProcessEnv = process.env,
  program = fileURLToPath(new URL("../main.js", import.meta.url)),
): () => Promise<void> {
  const child = spawn(process.execPath, [program, "assess"], {
    env,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise<void>((done) => child.once("exit", () => done()).once("error", () => done()));
  let said = "";
  child.stderr.on("data", (text: Buffer) => {
    said = `${said}${text.toString()}`.slice(-2_000);
  });
  let stopping = false;
  child.once("exit", (code) => {
    // Nothing that is asked depends on it, so a failure is told and no more.
    if (code !== 0 && !stopping) process.stderr.write(`Assessments could not be stored:\n${said}`);
  });
  try {
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It may have ended already.
  }
  return async () => {
    stopping = true;
    child.kill("SIGKILL");
    await ended;
  };
}
