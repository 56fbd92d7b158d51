import { join, relative } from "node:path";
import type { GraphQLSchema } from "graphql";
import { cacheBudget } from "../../base/index.js";
import {
  answerableHome,
  findMissing,
  type Graph,
  migrate,
  NEO4J_VERSION,
  type OpenGraph,
  openGraph,
  storeUntil,
} from "../../graph/index.js";
import type { Layer } from "../../import/index.js";
import type { Readiness } from "../../server/index.js";
import { createProgress } from "../printing/progress.js";
import { readVersion } from "../version.js";
import { assessBeside } from "./assess-beside.js";
import type { ListenAddress } from "./listen-address.js";
import { collectGarbage, keepHeapModest } from "./modest-heap.js";
import { mayHoldPrivate, refusePrivateStore } from "./refuse-private.js";
import type { ServerSettings } from "./server-settings.js";
import { stopOnce } from "./stop-once.js";
import { toldOfStore } from "./told-of-store.js";

/** How a server is started. */
export interface ServeOptions extends ListenAddress, ServerSettings {
  readonly publicRead: boolean;
  /** Serve a store of its own that private imports never enter. */
  readonly withoutPrivate?: boolean | undefined;
}

/**
 * Starts everything: the database, its schema, the bundled dataset if the store is empty, the server. Prints where it
 * answers. Signals stop all of it in order; a failure on the way stops what had been started and is thrown.
 */
export async function serve(options: ServeOptions): Promise<void> {
  keepHeapModest();
  cacheBudget.resize(options.cache);
  const progress = createProgress();
  const closers: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  stopOnce(stop);
  try {
    // The database starts in a process of its own; meanwhile this one loads what it needs to serve, and no sooner: loading
    // would delay the little that has to happen before the database can start.
    let building: ReturnType<typeof buildParts> | undefined;
    const build = (graph: Graph) => {
      building = buildParts(graph);
      building.catch(() => {}); // it is waited for below
      return building;
    };
    const env = options.withoutPrivate ? withoutPrivateHome() : process.env;
    const opened = await openGraph({ env, report: progress, onWaiting: build });
    closers.push(opened.close);
    const early = await building;
    const { parts, schema } = early?.graph === opened.graph ? early : await build(opened.graph);
    const claims = await prepare(opened.graph, parts, options, progress);
    await refusePrivateStore(opened.graph, options);
    await collectGarbage();
    const { url, stop: stopServer } = await startApi(opened.graph, parts, schema, options);
    closers.push(stopServer);
    closers.push(assessBeside(env));
    progress.end();
    process.stdout.write(greeting(url, claims, opened, answerableHome(env)));
  } catch (error) {
    progress.end();
    await stop();
    throw error;
  }
}

/** The heavier parts of the program, which take a second to load. */
async function loadParts() {
  const [assessment, dataset, graphql, server, { printFault, readLayers }, { graphql: execute }] = await Promise.all([
    import("../../assessment/index.js"),
    import("../../dataset/index.js"),
    import("../../graphql/index.js"),
    import("../../server/index.js"),
    import("../../import/index.js"),
    import("graphql"),
  ]);
  return { ...assessment, ...dataset, ...graphql, ...server, printFault, readLayers, execute };
}
type Parts = Awaited<ReturnType<typeof loadParts>>;

/** Loads the program and builds its schema upon a store that need not answer yet. */
async function buildParts(graph: Graph) {
  const parts = await loadParts();
  return { graph, parts, schema: await parts.buildSchema({ graph }) };
}

/** A store without private imports lies beside the other one, so that neither has to be written anew for the other. */
const withoutPrivateHome = (): NodeJS.ProcessEnv => ({
  ...process.env,
  ANSWERABLE_HOME: join(answerableHome(), "without-private"),
});

async function prepare(
  graph: Graph,
  parts: Parts,
  { withoutPrivate }: ServeOptions,
  progress: ReturnType<typeof createProgress>,
) {
  progress("Bringing the store's schema up to date");
  await migrate(graph);
  // Several servers may be started on one store at once: one of them loads it, and the others find it loaded.
  const kept = (): readonly Layer[] => parts.readLayers(join(answerableHome(), "imports"));
  const open = (): readonly Layer[] => kept().filter((layer) => !(withoutPrivate && layer.private));
  const isCopy = withoutPrivate === true && !process.env.NEO4J_URI?.trim();
  if (withoutPrivate && !isCopy) await parts.refuseHeldBack(graph, kept());
  const found = await parts.afterImports(
    graph,
    (who) => progress(`Waiting for another process that writes the record (${who})`),
    () =>
      parts.ensureLoaded(graph, {
        layers: open,
        copy: isCopy,
        onRead: (done, of) => progress("Reading the bundled dataset", done / of),
        onWrite: (done, of) => progress("Loading the bundled dataset", done / of),
      }),
  );
  for (const line of toldOfStore(found, parts.printFault)) process.stderr.write(`${line}\n`);
  return found.claims;
}

async function startApi(graph: Graph, parts: Parts, schema: GraphQLSchema, options: ServeOptions) {
  const snapshots = new parts.SnapshotHolder(graph);
  const today = (): string => new Date().toISOString().slice(0, 10);
  const context = ({ signal }: { readonly signal: AbortSignal }) => ({
    store: storeUntil(graph, signal),
    snapshots,
    today,
    signal,
  });
  // Reading the law, and what the generated API asks its database once, begin now and are waited for by the first
  // question alone. A failure here is that question's to report.
  const warming = [
    snapshots.get(),
    parts.execute({
      schema,
      source: "{ sources(first: 1) { nodes { id } } }",
      contextValue: { store: graph, snapshots, today },
    }),
  ];
  void Promise.allSettled(warming);
  return parts.startServer({
    ...options,
    schema,
    context,
    ...(mayHoldPrivate(options) ? {} : { openness: () => refusePrivateStore(graph, options) }),
    part: (ids, { signal }) => parts.partOfRecord(storeUntil(graph, signal), snapshots, ids),
    health: () => probe(graph),
    stamp: () => stampOf(graph, today()),
    patience: PATIENCE_MS,
    process,
    version: { program: "answerable", version: readVersion(), database: databaseOf(graph) },
  });
}

/** As long as a reader waits for a page without a word, in milliseconds. */
const PATIENCE_MS = 6_000;

/** The server that is connected, as it says of itself. */
const databaseOf = ({ server }: Graph): string => (server ? `neo4j ${server.version} ${server.edition}` : "neo4j");

/** The record as it is now, and the day that questions look from when they name none. */
async function stampOf(graph: Graph, today: string): Promise<string | null> {
  const [held] = await graph.read("read/record/head");
  return held?.head ? `${held.head} ${today}` : null;
}

async function probe(graph: Graph): Promise<Readiness> {
  const [[held], missing] = await Promise.all([graph.read("read/record/head"), findMissing(graph)]);
  const [dataset, schema] = [held?.head ? "ok" : "empty", missing.length === 0 ? "ok" : "outdated"] as const;
  return { ready: dataset === "ok" && schema === "ok", database: "ok", dataset, schema };
}

function greeting(url: string, claims: number, { kind, where }: OpenGraph, home: string): string {
  const store =
    kind === "server"
      ? `Neo4j at ${where}`
      : `embedded Neo4j ${NEO4J_VERSION}, data in ${relative(process.cwd(), home) || "."}`;
  return `Answerable ${readVersion()} answers.

  explorer    ${url}/
  API         ${url}/graphql
  playground  ${url}/playground
  health      ${url}/readyz

${claims} claims · ${store} · Ctrl-C stops everything
`;
}
