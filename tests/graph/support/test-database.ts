import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DatabaseAddress, Graph, migrate, startEmbedded } from "../../../src/graph/index.js";

/** What `docker-compose.yml` runs too. */
const IMAGE = "neo4j:5.26-community";

/** A database for one test run. */
export interface TestDatabase {
  readonly address: DatabaseAddress;
  stop(): Promise<void>;
}

/**
 * Starts the database of a test run: the embedded one, or with `TEST_NEO4J=container` a container. The schema is in
 * place when this returns. There is no third way and no skipping: where no container engine answers this fails.
 */
export async function startTestDatabase(kind: string = process.env.TEST_NEO4J || "embedded"): Promise<TestDatabase> {
  if (kind !== "embedded" && kind !== "container")
    throw new Error(`TEST_NEO4J is ${JSON.stringify(kind)}; it may be "embedded" (the default) or "container".`);
  const database = kind === "embedded" ? await startOwn() : await startContainer();
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
