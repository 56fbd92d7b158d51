import { afterAll, beforeAll, inject } from "vitest";
import { SnapshotHolder } from "../../src/assessment/index.js";
import { ensureLoaded } from "../../src/dataset/index.js";
import { type DatabaseAddress, Graph } from "../../src/graph/index.js";
import { buildSchema } from "../../src/graphql/index.js";
import { type Readiness, type RunningServer, startServer } from "../../src/server/index.js";

/** The day the bundled dataset's questions look from when they name none, so that no answer changes overnight. */
const TODAY = "2026-06-30";

/**
 * The real server on the run's store with the bundled dataset, for one test file. Call it at the top level of the file
 * and read `.url` inside tests.
 *
 * @param way changes how the server reaches the store
 * @example const server = runningServer();
 *          test("…", async () => { await fetch(`${server.url}/livez`); });
 */
export function runningServer(
  way: (address: DatabaseAddress) => Promise<DatabaseAddress> = async (address) => address,
): {
  readonly url: string;
} {
  const held: { graph?: Graph; server?: RunningServer } = {};
  beforeAll(async () => {
    const graph = new Graph(await way(inject("neo4j")));
    held.graph = graph;
    await ensureLoaded(graph);
    const context = { store: graph, snapshots: new SnapshotHolder(graph), today: () => TODAY };
    const health = async (): Promise<Readiness> => {
      await graph.read("read/record/head");
      return { ready: true, database: "ok", dataset: "ok", schema: "ok" };
    };
    const schema = await buildSchema({ graph });
    held.server = await startServer({
      schema,
      context: () => context,
      health,
      version: { version: "test" },
      port: 0,
      log: () => {},
    });
  });
  afterAll(async () => {
    await held.server?.stop();
    await held.graph?.close();
  });
  return {
    get url(): string {
      if (!held.server) throw new Error("The server runs inside tests and hooks only.");
      return held.server.url;
    },
  };
}
