import type { TestProject } from "vitest/node";
import type { DatabaseAddress } from "../../../src/graph/index.js";
import { startTestDatabase, type TestDatabase } from "./test-database.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** One database for each worker. */
    neo4j: DatabaseAddress[];
  }
}

/** The run's databases, shared by the projects that need them; vitest loads this file once for each of them. */
const shared = globalThis as { answerableTestDatabases?: { users: number; databases: Promise<TestDatabase[]> } };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const workers = project.config.maxWorkers as number;
  shared.answerableTestDatabases ??= {
    users: 0,
    databases: Promise.all(Array.from({ length: workers }, () => startTestDatabase())),
  };
  const run = shared.answerableTestDatabases;
  run.users++;
  project.provide(
    "neo4j",
    (await run.databases).map((database) => database.address),
  );
  return async () => {
    run.users--;
    if (run.users > 0) return;
    shared.answerableTestDatabases = undefined;
    await Promise.all((await run.databases).map((database) => database.stop()));
  };
}
