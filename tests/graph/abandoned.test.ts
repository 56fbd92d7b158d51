import { expect, test, vi } from "vitest";
import { driverUntil, parseStatement, storeUntil } from "../../src/graph/index.js";
import { useGraph } from "./support/use-graph.js";

const store = useGraph();

/** Counts for some seconds, which is long for a test and short for a database. */
const SLOW = "UNWIND range(1, 2000) AS a UNWIND range(1, 100000) AS b WITH a + b AS c RETURN max(c) AS most";
const slow = parseStatement(
  "read/test-slow",
  `// test-slow\n// Counts.\n// @returns most  INTEGER NOT NULL   the largest\n// @access READ\n${SLOW}`,
);
const running = async (): Promise<number> => {
  const { records } = await store.graph.driver.executeQuery("SHOW TRANSACTIONS YIELD currentQuery");
  return records.filter((record) => String(record.get("currentQuery")).includes("UNWIND range(1, 2000)")).length;
};

test.each([
  ["a statement of our own", (signal: AbortSignal) => storeUntil(store.graph, signal).read(slow, {})],
  [
    "a query of the navigation",
    (signal: AbortSignal) => {
      const session = driverUntil(store.graph.driver, signal).session();
      return session.executeRead((transaction) => transaction.run(SLOW)).finally(() => session.close());
    },
  ],
])("What a client that went away asked for is stopped in the database: %s", async (_what, ask) => {
  const gone = new AbortController();
  const answer = ask(gone.signal).then(
    () => "answered",
    () => "stopped",
  );
  await vi.waitFor(async () => expect(await running()).toBe(1), { timeout: 10_000, interval: 50 });
  gone.abort();
  expect(await answer).toBe("stopped");
  await vi.waitFor(async () => expect(await running()).toBe(0), { timeout: 5_000, interval: 50 });
  await expect(storeUntil(store.graph, gone.signal).read("read/ping", {})).rejects.toMatchObject({
    code: "REQUEST_ABANDONED",
  });
});
