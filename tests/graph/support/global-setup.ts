import type { TestProject } from "vitest/node";
import type { DatabaseAddress } from "../../../src/graph/index.js";
import { startTestDatabase, type TestDatabase } from "./test-database.js";

declare module "vitest" {
  export interface ProvidedContext {
    neo4j: DatabaseAddress;
  }
}

/** The run's database, shared by the projects that need one; vitest loads this file once for each of them. */
const shared = globalThis as { answerableTestDatabase?: { users: number; database: Promise<TestDatabase> } };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.answerableTestDatabase ??= { users: 0, database: startTestDatabase() };
  const run = shared.answerableTestDatabase;
  run.users++;
  project.provide("neo4j", (await run.database).address);
  return async () => {
    run.users--;
    if (run.users > 0) return;
    shared.answerableTestDatabase = undefined;
    await (await run.database).stop();
  };
}
