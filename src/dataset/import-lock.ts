import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { setTimeout } from "node:timers/promises";
import { AnswerableError, fail } from "../base/index.js";
import {
  type Graph,
  identify,
  isAlive,
  type Parameters,
  type ProcessIdentity,
  type RunInTransaction,
  type StatementName,
} from "../graph/index.js";

/** What only one process at a time does with a store: writing a record, and working out its assessments. */
type Lock = "import" | "assessments";

/** How long a lock outlives its holder at most, in milliseconds; while it works, the holder renews it. */
const LEASE = 60_000;
/** How often somebody who waits for a lock asks again, in milliseconds. */
const ASK_AGAIN = 1_000;

type Who = ProcessIdentity & { readonly machine: string };
type Held = { readonly holder: string; readonly who: Who; readonly seconds: number };

/**
 * Makes sure that the lock is still ours, and that nobody takes it before the transaction it is called in has ended.
 *
 * @param more  whether other transactions follow under the same lock
 */
export type KeepLock = (run: RunInTransaction, more?: boolean) => Promise<void>;

/**
 * Does something while no other import can. The lock is a node of the store, so it holds between machines; it falls a
 * minute after its holder was last heard of, and at once where the holder is a process of this machine that has ended.
 * A holder that was away for longer (a machine that slept) finds out by `keep`, which fails its transaction.
 *
 * @throws STORE_NOT_OURS where the database has no mark of ours; IMPORT_LOCKED while another import holds it, and from `keep` when another has taken it; DATABASE_*
 */
export async function withImportLock<T>(graph: Graph, work: (keep: KeepLock) => Promise<T>): Promise<T> {
  const holder = randomUUID();
  const held = await take(graph, "import", holder);
  if (held.holder !== holder) throw fail("IMPORT_LOCKED", { holder: nameOf(held.who), seconds: held.seconds });
  return holding(graph, "import", holder, (renewal) =>
    work(async (run, more = false) => {
      if (!more) clearInterval(renewal); // the lock cannot be lost any more, and a renewal would wait for this transaction
      const [kept] = await run("write/store/keep-import-lock", { holder, lease: LEASE });
      if (!kept) throw fail("IMPORT_LOCKED", { holder: "it took over while this one was away", seconds: 0 });
    }),
  );
}

/** Runs each statement in a transaction of its own, in which the lock is still ours. */
export const inOwnTransactions =
  (graph: Graph, keep: KeepLock): RunInTransaction =>
  <R>(statement: StatementName, parameters?: Parameters): Promise<R[]> =>
    graph.transact(async (run) => {
      const rows = await run<R>(statement, parameters);
      await keep(run, true);
      return rows;
    });

/** Told once for each process that is waited for. */
export type OnWait = (who: string) => void;

/**
 * Does something as soon as nobody else does it with this store, and waits until then. The lock is the same kind as that
 * of imports; whoever waits should look first whether there is something left to do.
 *
 * @throws STORE_NOT_OURS, DATABASE_*
 */
export async function inTurn<T>(graph: Graph, lock: Lock, onWait: OnWait, work: () => Promise<T>): Promise<T> {
  const holder = randomUUID();
  let told = "";
  for (;;) {
    const held = await take(graph, lock, holder);
    if (held.holder === holder) break;
    if (told !== held.holder) onWait(nameOf(held.who));
    told = held.holder;
    await setTimeout(ASK_AGAIN);
  }
  return holding(graph, lock, holder, work);
}

/** Does what an import under way refuses, again and again as soon as that import has ended. */
export async function afterImports<T>(graph: Graph, onWait: OnWait, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof AnswerableError && error.code === "IMPORT_LOCKED")) throw error;
    }
    await inTurn(graph, "import", onWait, async () => {});
  }
}

/** Renews a lock that was taken as long as the work takes, and gives it back. */
async function holding<T>(
  graph: Graph,
  lock: Lock,
  holder: string,
  work: (renewal: NodeJS.Timeout) => Promise<T>,
): Promise<T> {
  const renewal = setInterval(() => void ask(graph, lock, holder, null).catch(() => {}), LEASE / 4); // `keep` will tell
  try {
    return await work(renewal);
  } finally {
    clearInterval(renewal);
    await graph.write([{ statement: "write/store/release-import-lock", parameters: { lock, holder } }]).catch(() => {}); // it falls by itself
  }
}

async function take(graph: Graph, lock: Lock, holder: string): Promise<Held> {
  const first = await ask(graph, lock, holder, null);
  return first.holder !== holder && isGone(first.who) ? ask(graph, lock, holder, first.holder) : first;
}

async function ask(graph: Graph, lock: Lock, holder: string, gone: string | null): Promise<Held> {
  const who: Who = { machine: hostname(), ...(identify(process.pid) ?? { pid: process.pid, started: null }) };
  const [[row] = []] = await graph.write([
    { statement: "write/store/take-import-lock", parameters: { lock, holder, who, gone, lease: LEASE } },
  ]);
  if (!row) throw fail("STORE_NOT_OURS", { found: "it does not carry the mark that says so" });
  return row as unknown as Held;
}

const nameOf = ({ pid, machine }: Who): string => `process ${pid} on ${machine}`;
const isGone = (who: Who): boolean => who.machine === hostname() && !isAlive(who);
