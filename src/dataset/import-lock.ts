import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { fail } from "../base/index.js";
import { type Graph, identify, isAlive, type ProcessIdentity, type RunInTransaction } from "../graph/index.js";

/** How long a lock outlives its holder at most, in milliseconds; while it works, the holder renews it. */
const LEASE = 60_000;

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
  await take(graph, holder);
  const renewal = setInterval(() => void ask(graph, holder, null).catch(() => {}), LEASE / 4); // `keep` will tell
  try {
    return await work(async (run, more = false) => {
      if (!more) clearInterval(renewal); // the lock cannot be lost any more, and a renewal would wait for this transaction
      const [kept] = await run("write/keep-import-lock", { holder, lease: LEASE });
      if (!kept) throw fail("IMPORT_LOCKED", { holder: "it took over while this one was away", seconds: 0 });
    });
  } finally {
    clearInterval(renewal);
    await graph.write([{ statement: "write/release-import-lock", parameters: { holder } }]).catch(() => {}); // it falls by itself
  }
}

async function take(graph: Graph, holder: string): Promise<void> {
  const first = await ask(graph, holder, null);
  const held = first.holder !== holder && isGone(first.who) ? await ask(graph, holder, first.holder) : first;
  if (held.holder === holder) return;
  throw fail("IMPORT_LOCKED", { holder: `process ${held.who.pid} on ${held.who.machine}`, seconds: held.seconds });
}

async function ask(graph: Graph, holder: string, gone: string | null): Promise<Held> {
  const who: Who = { machine: hostname(), ...(identify(process.pid) ?? { pid: process.pid, started: null }) };
  const [[row] = []] = await graph.write([
    { statement: "write/take-import-lock", parameters: { holder, who, gone, lease: LEASE } },
  ]);
  if (!row) throw fail("STORE_NOT_OURS", { found: "it does not carry the mark that says so" });
  return row as unknown as Held;
}

const isGone = (who: Who): boolean => who.machine === hostname() && !isAlive(who);
