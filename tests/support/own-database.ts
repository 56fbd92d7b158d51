import type { GraphQLSchema } from "graphql";
import { inject } from "vitest";
import { type DatabaseAddress, Graph } from "../../src/graph/index.js";
import { buildSchema } from "../../src/graphql/index.js";

/** The database of the worker that runs this file: each has one of its own, and files follow one another on it. */
export function ownDatabase(): DatabaseAddress {
  const worker = Number(process.env.VITEST_POOL_ID);
  const address = inject("neo4j")[worker - 1];
  if (!address) throw new Error(`No database was started for worker ${worker}.`);
  return address;
}

// Both hold nothing that a test could leave changed, so the files of a worker share them; they end with its process.
let graph: Graph | undefined;
let schema: Promise<GraphQLSchema> | undefined;

/** The store of the worker that runs this file. */
export const ownGraph = (): Graph => (graph ??= new Graph(ownDatabase()));

/** The API on that store. */
export const ownSchema = (): Promise<GraphQLSchema> => (schema ??= buildSchema({ graph: ownGraph() }));
