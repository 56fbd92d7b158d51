import { afterAll, beforeAll, inject } from "vitest";
import { Graph } from "../../../src/graph/index.js";

/**
 * The run's store for one test file: empty before the file's first test, closed after its last. Call it at the top
 * level of the file and read `.graph` inside tests.
 *
 * @example const store = useGraph();
 *          test("…", async () => { await store.graph.read("read/ping"); });
 */
export function useGraph(): { readonly graph: Graph } {
  const held: { graph?: Graph } = {};
  beforeAll(async () => {
    held.graph = new Graph(inject("neo4j"));
    await clearStore(held.graph);
  });
  afterAll(async () => {
    await held.graph?.close();
  });
  return {
    get graph(): Graph {
      if (!held.graph) throw new Error("The store is open inside tests and hooks only.");
      return held.graph;
    },
  };
}

/** Removes every node but the record of migrations; constraints and indexes stay. */
export async function clearStore(graph: Graph): Promise<void> {
  await graph.write([{ statement: "write/clear-store" }, { statement: "write/clear-assessments" }]);
}
