import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { AnswerableError } from "../base/index.js";
import { findAddress, Graph } from "./driver/index.js";
import {
  answerableHome,
  type DatabaseAddress,
  embeddedAddress,
  findRunning,
  type Report,
  startEmbedded,
} from "./embedded/index.js";
import { migrate } from "./migrations/index.js";

/** A store that is open, and the one way to leave it. */
export interface OpenGraph {
  readonly graph: Graph;
  /** Where the store is: `server` named by `NEO4J_URI`, `embedded` and started by us, or `shared` with a program that runs. */
  readonly kind: "server" | "embedded" | "shared";
  /** For people: the address of a server, or the port of the embedded database. Never a password. */
  readonly where: string;
  /** Closes every connection and ends the database if we started it. */
  close(): Promise<void>;
}

/** How a store is opened; everything has a default. */
export interface OpenOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly report?: Report;
  /**
   * Use the embedded database of a program that runs already, instead of refusing because it holds the store: for
   * commands beside a running server.
   */
  readonly share?: boolean;
  /**
   * Called when there is nothing left to do but wait for the database: the moment to load what else is needed. The store
   * it gets cannot be asked yet, but things may be built upon it; it is the one that is returned in the end, save when
   * the first port was lost to another program.
   */
  readonly onWaiting?: (graph: Graph) => void;
}

/**
 * Opens the store: the server of `NEO4J_URI` when it is set, else the embedded database. It answers when this returns.
 *
 * @throws DATABASE_* and RUNTIME_*; nothing is left running after a throw
 */
export async function openGraph(options: OpenOptions = {}): Promise<OpenGraph> {
  const env = options.env ?? process.env;
  const server = findAddress(env);
  if (server) {
    const graph = new Graph(server);
    options.onWaiting?.(graph);
    return verified(graph, "server", server.uri, async () => {});
  }
  const home = answerableHome(env);
  return (options.share ? await openShared(home, options.report) : null) ?? openEmbedded(home, options);
}

/** How long a command waits for a database that another program is starting, or starting again, in milliseconds. */
const COMING_UP = 120_000;
const LOOK_EVERY = 250;

/** The database of a program that runs; null where none does. One that is still coming up is waited for. */
async function openShared(home: string, report: Report = () => {}): Promise<OpenGraph | null> {
  const until = Date.now() + COMING_UP;
  for (let told = false; ; told = true) {
    const running = await findRunning(join(home, "neo4j"));
    if (!running) return null;
    const password = (await readFile(join(home, "neo4j", "password"), "utf8")).trim();
    const address = embeddedAddress(running.port, password);
    try {
      return await verified(new Graph(address), "shared", address.uri, async () => {});
    } catch (error) {
      // One that listens and is silent hangs: that is told at once.
      const isComing = error instanceof AnswerableError && error.code === "DATABASE_UNREACHABLE" && Date.now() < until;
      if (!isComing) throw error;
      if (!told) report(`Waiting for the database that another program is starting (process ${running.owner.pid})`);
      await new Promise((done) => setTimeout(done, LOOK_EVERY));
    }
  }
}

async function openEmbedded(home: string, { report, onWaiting }: OpenOptions): Promise<OpenGraph> {
  let early: { readonly graph: Graph; readonly uri: string } | undefined;
  const onSpawn = (address: DatabaseAddress): void => {
    if (early?.uri === address.uri) return; // the same again after a recovery
    void early?.graph.close();
    early = { graph: new Graph(address), uri: address.uri };
    onWaiting?.(early.graph);
  };
  try {
    const embedded = await startEmbedded({ home, report, onSpawn, exercise });
    const graph = early?.graph ?? new Graph(embedded.address);
    return verified(graph, "embedded", embedded.address.uri, () => embedded.stop());
  } catch (error) {
    await early?.graph.close();
    throw error;
  }
}

/** What a rehearsal does: the schema, and a first read. */
async function exercise(address: DatabaseAddress): Promise<void> {
  const graph = new Graph(address);
  try {
    await graph.verify();
    await migrate(graph);
  } finally {
    await graph.close();
  }
}

async function verified(
  graph: Graph,
  kind: OpenGraph["kind"],
  where: string,
  stop: () => Promise<void>,
): Promise<OpenGraph> {
  const close = async (): Promise<void> => {
    await graph.close().catch(() => {}); // what is broken needs no closing, and the database has to end in any case
    await stop();
  };
  try {
    await graph.verify();
  } catch (error) {
    await close();
    throw error;
  }
  return { graph, kind, where, close };
}
