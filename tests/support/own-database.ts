import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { GraphQLSchema } from "graphql";
import { inject } from "vitest";
import { type DatabaseAddress, Graph } from "../../src/graph/index.js";
import { buildSchema } from "../../src/graphql/index.js";

/** How long a worker may wait for one that is ending to leave its database, in milliseconds. */
const PATIENCE = 60_000;
let held: DatabaseAddress | undefined;

/**
 * The database of the worker that runs this file: each has one of its own, and files follow one another on it. The
 * numbers that vitest gives to workers are not theirs alone while one group of projects follows another, so a worker
 * takes a database by a file that only one can make, and has it until it ends.
 */
export function ownDatabase(): DatabaseAddress {
  if (held) return held;
  const { addresses, folder } = inject("neo4j");
  for (const until = Date.now() + PATIENCE; Date.now() < until; ) {
    const index = addresses.findIndex((_, number) => take(join(folder, `${number}`)));
    held = addresses[index];
    if (held) return held;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  }
  throw new Error(`${addresses.length} databases were started, and other workers have not left any of them.`);
}

/** Whether this process now has what the file stands for: nobody had it, or who had it has ended. */
function take(file: string): boolean {
  try {
    writeFileSync(file, `${process.pid}`, { flag: "wx" });
    process.once("exit", () => rmSync(file, { force: true }));
    return true;
  } catch {
    const holder = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
    if (holder > 0 && !isRunning(holder)) rmSync(file, { force: true });
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

// Both hold nothing that a test could leave changed, so the files of a worker share them; they end with its process.
let graph: Graph | undefined;
let schema: Promise<GraphQLSchema> | undefined;

/** The store of the worker that runs this file. */
export const ownGraph = (): Graph => (graph ??= new Graph(ownDatabase()));

/** The API on that store. */
export const ownSchema = (): Promise<GraphQLSchema> => (schema ??= buildSchema({ graph: ownGraph() }));
