import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fail } from "../../base/index.js";
import { embeddedFile } from "./folders.js";
import { identify, type ProcessIdentity, signal, waitForEnd } from "./process-identity.js";

/** A database that answers, and the keeper that watches over it. */
export interface Launched {
  readonly keeper: ProcessIdentity;
  readonly database: ProcessIdentity;
  /** Resolves when keeper and database have both ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Ends the database in order, and without asking after 1.2 seconds. */
  stop(): Promise<void>;
}

/** What a start needs to know. */
export interface LaunchOptions {
  readonly java: string;
  readonly parameters: readonly string[];
  readonly home: string;
  /** How long the database may take until it answers, in milliseconds. */
  readonly patience: number;
  /** Called as soon as the processes exist, long before the database answers. */
  readonly onSpawn: (keeper: ProcessIdentity, database: ProcessIdentity) => Promise<void>;
}

const STORE_LOCKED = 2;

/**
 * Starts the database under a keeper and returns when it answers. Throws `DATABASE_LOCKED` when another process has the
 * store open, else `DATABASE_START_FAILED` with the database's own last complaint; nothing runs on after a throw.
 */
export async function launch(options: LaunchOptions): Promise<Launched> {
  // A process group of its own: Ctrl-C on the terminal reaches us alone, and we stop the database in order.
  const child = spawn(process.execPath, [embeddedFile("keeper.mjs"), options.java, ...options.parameters], {
    cwd: options.home,
    detached: true,
    stdio: ["pipe", "pipe", "pipe"],
    env: { PATH: process.env.PATH, HOME: process.env.HOME, LANG: "C.UTF-8" },
  });
  // The program may end while the database runs: its end closes the pipe, which is what the keeper waits for.
  child.stdin?.on("error", () => {});
  const last: string[] = [];
  let database = null as ProcessIdentity | null;
  let ready = false;
  const ended = (async () => {
    await once(child, "exit").catch(() => undefined);
    // The keeper may have been killed alone, and the database, which must not live on without one, holds the pipes open.
    if (database && identify(database.pid)?.started === database.started) signal(database.pid, "SIGKILL");
    if (database) await waitForEnd(database, 5000);
  })();

  await new Promise<void>((done, refuse) => {
    const timer = setTimeout(
      () => refuse(fail("DATABASE_START_FAILED", { why: `it did not answer in ${options.patience / 1000} seconds` })),
      options.patience,
    );
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      finish();
    };
    const listen = (line: string): void => {
      const spawned = /^keeper: jvm (\d+)$/.exec(line);
      if (spawned && child.pid) {
        database = identify(Number(spawned[1]));
        const keeper = identify(child.pid);
        if (database && keeper) options.onSpawn(keeper, database).catch((error) => settle(() => refuse(error)));
      }
      last.push(line);
      if (last.length > 60) last.shift();
      if (/\bStarted\.$/.test(line)) {
        ready = true;
        settle(done);
      }
    };
    if (child.stdout) createInterface({ input: child.stdout }).on("line", listen);
    if (child.stderr) createInterface({ input: child.stderr }).on("line", listen);
    child.on("error", (error) =>
      settle(() => refuse(fail("DATABASE_START_FAILED", { why: "its keeper could not be started" }, error))),
    );
    child.on("close", (code) => {
      if (ready) return;
      const why =
        code === STORE_LOCKED
          ? fail("DATABASE_LOCKED", { folder: options.home })
          : fail("DATABASE_START_FAILED", { why: complaint(last, code) });
      settle(() => refuse(why));
    });
  }).catch(async (error) => {
    await stop(child, ended);
    throw error;
  });

  const keeper = identify(child.pid as number);
  if (!database || !keeper) {
    await stop(child, ended);
    throw fail("DATABASE_START_FAILED", { why: "it ended at once" });
  }
  return { keeper, database, ended, stop: () => stop(child, ended) };
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.stdin?.destroy();
  const timer = setTimeout(() => child.kill("SIGKILL"), 1700);
  await ended;
  clearTimeout(timer);
}

function complaint(lines: readonly string[], code: number | null): string {
  const line = [...lines]
    .reverse()
    .find(
      (text) =>
        /ERROR|error|exception|keeper:/i.test(text) && !text.startsWith("\tat") && !text.startsWith("keeper: jvm"),
    );
  return line
    ? line
        .replace(/^\S+ \S+ ERROR +/, "")
        .trim()
        .replace(/\.$/, "")
        .slice(0, 300)
    : `it ended with ${code}`;
}
