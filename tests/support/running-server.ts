import { afterAll, beforeAll } from "vitest";
import { SnapshotHolder } from "../../src/assessment/index.js";
import { partOfRecord } from "../../src/dataset/index.js";
import { type DatabaseAddress, Graph, storeUntil } from "../../src/graph/index.js";
import { buildSchema } from "../../src/graphql/index.js";
import { type Readiness, type RunningServer, startServer } from "../../src/server/index.js";
import { loadBundled } from "./load-bundled.js";
import { ownDatabase, ownGraph, ownSchema } from "./own-database.js";

/** The day the bundled dataset's questions look from when they name none, so that no answer changes overnight. */
const TODAY = "2026-06-30";

let snapshots: SnapshotHolder | undefined;
const ownSnapshots = (): SnapshotHolder => (snapshots ??= new SnapshotHolder(ownGraph()));

/**
 * The real server on the worker's store with the bundled dataset, for one test file. Call it at the top level of the file
 * and read `.url` inside tests.
 *
 * @param way changes how the server reaches the store; without it the files of a worker share what is read once
 * @example const server = runningServer();
 *          test("…", async () => { await fetch(`${server.url}/livez`); });
 */
export function runningServer(way?: (address: DatabaseAddress) => Promise<DatabaseAddress>): {
  readonly url: string;
} {
  const held: { server?: RunningServer; close?: () => Promise<void> } = {};
  beforeAll(async () => {
    await loadBundled(ownGraph());
    const graph = way ? new Graph(await way(ownDatabase())) : ownGraph();
    if (way) held.close = () => graph.close();
    const context = { store: graph, snapshots: way ? new SnapshotHolder(graph) : ownSnapshots(), today: () => TODAY };
    const health = async (): Promise<Readiness> => {
      await graph.read("read/record/head");
      return { ready: true, database: "ok", dataset: "ok", schema: "ok" };
    };
    const schema = way ? await buildSchema({ graph }) : await ownSchema();
    held.server = await startServer({
      schema,
      context: ({ signal }) => ({ ...context, store: storeUntil(graph, signal), signal }),
      part: (ids, { signal }) => partOfRecord(storeUntil(graph, signal), context.snapshots, ids),
      health,
      // Files that show the same pages need not make them twice. Whoever breaks the way to the store makes them anew.
      ...(!way && {
        stamp: async () => (await graph.read("read/record/head"))[0]?.head ?? null,
      }),
      version: { version: "test" },
      port: 0,
      today: () => TODAY,
      log: { level: "silent" },
    });
  });
  afterAll(async () => {
    await held.server?.stop();
    await held.close?.();
  });
  return {
    get url(): string {
      if (!held.server) throw new Error("The server runs inside tests and hooks only.");
      return held.server.url;
    },
  };
}
