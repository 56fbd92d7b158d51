import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import type { DatabaseAddress } from "../../../src/graph/index.js";
import { startTestDatabase, type TestDatabase } from "./test-database.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** One database for each worker, and the folder in which workers note which they have taken. */
    neo4j: { readonly addresses: DatabaseAddress[]; readonly folder: string };
  }
}

/** The run's databases, shared by the projects that need them; vitest loads this file once for each of them. */
const shared = globalThis as { answerableTestDatabases?: Run };
interface Run {
  users: number;
  readonly databases: Promise<TestDatabase[]>;
  readonly folder: string;
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // A server that runs already has its own.
  const workers = process.env.CRAWL_AT ? 0 : (project.config.maxWorkers as number);
  shared.answerableTestDatabases ??= {
    users: 0,
    databases: Promise.all(Array.from({ length: workers }, () => startTestDatabase())),
    folder: mkdtempSync(join(tmpdir(), "answerable-taken-")),
  };
  const run = shared.answerableTestDatabases;
  run.users++;
  const addresses = (await run.databases).map((database) => database.address);
  project.provide("neo4j", { addresses, folder: run.folder });
  return async () => {
    run.users--;
    if (run.users > 0) return;
    shared.answerableTestDatabases = undefined;
    await Promise.all((await run.databases).map((database) => database.stop()));
    rmSync(run.folder, { recursive: true, force: true });
  };
}
