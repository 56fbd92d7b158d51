import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";

/** One copy of graphql for tests and libraries: two of them refuse each other's schemas. */
const alias = [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve("graphql") }];

/** As many as there are databases for tests, and all that two processors can use; `TEST_WORKERS` sets another number. */
const maxWorkers = Number(process.env.TEST_WORKERS ?? 2);

const setupFiles = ["tests/support/settled-choices.ts"];

/** As the server itself is started: room for what is new spares a tenth of the time, which would go into collecting it. */
const execArgv = ["--max-semi-space-size=64"];

// Nothing is isolated but what breaks things on purpose: what tests import holds nothing that one of them could leave
// changed, and reading it anew for each file costs a third of the time.

/** Tests on a real database: each worker has one of its own, and its files follow one another. */
const onDatabase = {
  environment: "node",
  globalSetup: ["tests/graph/support/global-setup.ts"],
  setupFiles,
  execArgv,
  isolate: false,
  maxWorkers,
  testTimeout: 300_000,
  hookTimeout: 600_000,
  sequence: { groupOrder: 1 },
} as const;

export default defineConfig({
  resolve: { alias },
  test: {
    coverage: { include: ["src/**/*.ts"], reporter: ["text-summary", "html"] },
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          environment: "node",
          setupFiles,
          execArgv,
          include: ["tests/unit/**/*.test.ts", "tests/law/**/*.test.ts"],
          isolate: false,
          maxWorkers,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 0 },
        },
      },
      // These break things on databases of their own.
      {
        resolve: { alias },
        test: {
          name: "faults",
          environment: "node",
          setupFiles,
          execArgv,
          include: ["tests/faults/**/*.test.ts"],
          maxWorkers,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      // Each file begins with an empty store.
      { resolve: { alias }, test: { ...onDatabase, name: "graph", include: ["tests/graph/**/*.test.ts"] } },
      // These read the bundled dataset, loaded by the first of each worker.
      {
        resolve: { alias },
        test: {
          ...onDatabase,
          name: "questions",
          include: ["tests/questions/**/*.test.ts", "tests/browser/**/*.test.ts"],
        },
      },
    ],
  },
});
