import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";

/** One copy of graphql for tests and libraries: two of them refuse each other's schemas. */
const alias = [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve("graphql") }];

// Nothing is isolated but what breaks things on purpose: what tests import holds nothing that one of them could leave
// changed, and reading it anew for each file costs a third of the time.

/** Tests on a real database: one store for the whole run, so one file after another. */
const onDatabase = {
  environment: "node",
  globalSetup: ["tests/graph/support/global-setup.ts"],
  fileParallelism: false,
  isolate: false,
  testTimeout: 300_000,
  hookTimeout: 600_000,
} as const;

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/unit/**/*.test.ts", "tests/law/**/*.test.ts"],
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 0 },
        },
      },
      // Each file begins with an empty store.
      {
        resolve: { alias },
        test: { ...onDatabase, name: "graph", include: ["tests/graph/**/*.test.ts"], sequence: { groupOrder: 1 } },
      },
      // These read the bundled dataset, loaded by the first of them.
      {
        resolve: { alias },
        test: {
          ...onDatabase,
          name: "questions",
          include: ["tests/questions/**/*.test.ts", "tests/browser/**/*.test.ts"],
          sequence: { groupOrder: 2 },
        },
      },
      // These break things on databases of their own.
      {
        resolve: { alias },
        test: {
          name: "faults",
          environment: "node",
          include: ["tests/faults/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
