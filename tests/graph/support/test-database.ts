import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DatabaseAddress, findAddress, Graph, migrate, startEmbedded } from "../../../src/graph/index.js";
import { startNewest } from "./start-newest.js";

/** What `docker-compose.yml` runs too. */
const IMAGE = "neo4j:5.26-community";

/** A database for one test run. */
export interface TestDatabase {
  readonly address: DatabaseAddress;
  stop(): Promise<void>;
}

const WAYS = {
  embedded: startOwn,
  container: startContainer,
  newest: startNewest,
  server: useServer,
} as const;

/**
 * Starts the database of a test run: the embedded one; with `TEST_NEO4J=container` a container; with `newest` the newest
 * calendar version on Java 21 or newer; with `server` none, and the empty database that `NEO4J_URI` names is used and
 * left empty. The schema is in place when this returns. Nothing is skipped: what cannot be had fails.
 */
export async function startTestDatabase(kind: string = process.env.TEST_NEO4J || "embedded"): Promise<TestDatabase> {
  const start = WAYS[kind as keyof typeof WAYS];
  if (!start) throw new Error(`TEST_NEO4J is ${JSON.stringify(kind)}; it may be ${Object.keys(WAYS).join(", ")}.`);
  const database = await start();
  const graph = new Graph(database.address);
  try {
    await graph.verify();
    await migrate(graph);
  } catch (error) {
    await database.stop();
    throw error;
  } finally {
    await graph.close();
  }
  return database;
}

/** A server of somebody's: tests empty what they are given, so nothing may be in it but what an earlier run left. */
async function useServer(): Promise<TestDatabase> {
  const address = findAddress();
  if (!address) throw new Error("TEST_NEO4J=server needs NEO4J_URI and NEO4J_PASSWORD.");
  if (process.env.TEST_WORKERS !== "1")
    throw new Error("TEST_NEO4J=server has one database for all: set TEST_WORKERS=1.");
  const graph = new Graph(address);
  const run = async (text: string) =>
    (await graph.driver.executeQuery(text, {}, { database: address.database })).records;
  try {
    await graph.verify();
    const [count] = await run("MATCH (n) RETURN count(n) AS nodes");
    if (count?.get("nodes").toNumber() !== 0)
      throw new Error("TEST_NEO4J=server needs a database without a node: tests delete everything in it.");
  } catch (error) {
    await graph.close();
    throw error;
  }
  return {
    address,
    stop: async () => {
      await run("MATCH (n) DETACH DELETE n");
      await graph.close();
    },
  };
}

async function startOwn(): Promise<TestDatabase> {
  const home = await mkdtemp(join(tmpdir(), "answerable-test-"));
  const embedded = await startEmbedded({ home, report: (sentence) => process.stderr.write(`${sentence}\n`) });
  return {
    address: embedded.address,
    stop: async () => {
      await embedded.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function startContainer(): Promise<TestDatabase> {
  const { getContainerRuntimeClient } = await import("testcontainers");
  const { Neo4jContainer } = await import("@testcontainers/neo4j");
  await getContainerRuntimeClient().catch((error: unknown) => {
    throw new Error(
      "TEST_NEO4J=container needs a container engine, and none answers. Start Docker (or set DOCKER_HOST), or unset TEST_NEO4J to test on the embedded database.",
      { cause: error },
    );
  });
  const container = await new Neo4jContainer(IMAGE)
    .withPassword("only-for-this-test-run")
    .withStartupTimeout(120_000)
    .start()
    .catch((error: unknown) => {
      throw new Error(
        `The container engine answers, but ${IMAGE} could not be started: ${(error as Error).message} Where the engine may fetch nothing, load the image first, and set TESTCONTAINERS_RYUK_DISABLED=true to do without the helper image.`,
        { cause: error },
      );
    });
  return {
    address: { uri: container.getBoltUri(), username: "neo4j", password: container.getPassword(), database: "neo4j" },
    stop: async () => void (await container.stop()),
  };
}
