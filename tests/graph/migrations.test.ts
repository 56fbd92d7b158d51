import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { writeDataset } from "../../src/dataset/index.js";
import { migrate, parseStatement, readMigrations } from "../../src/graph/index.js";
import { loadSeed } from "../../src/import/index.js";
import { dumpStore } from "./support/dump-store.js";
import { aHistory, recordedAs } from "./support/random-history.js";
import { useGraph } from "./support/use-graph.js";

const store = useGraph();
const known = readMigrations();
const forget = parseStatement(
  "write/test",
  "// test\n// Forgets migrations of this test.\n// @param last INTEGER NOT NULL\n// @access WRITE\nMATCH (m:Migration) WHERE m.number > $last DETACH DELETE m",
);

afterAll(async () => {
  await store.graph.write([{ statement: forget, parameters: { last: known.length } }]);
});

describe("Migrations", () => {
  test("are applied once", async () => {
    expect(await migrate(store.graph)).toEqual([]);
    const applied = await store.graph.read("read/schema/applied-migrations");
    expect(applied.map((row) => row.number)).toEqual(known.map((migration) => migration.number));
  });

  test("refuse a file that was changed after it was applied, and apply nothing", async () => {
    const changed = known.map((migration) =>
      migration.number === 1 ? { ...migration, checksum: "0".repeat(64) } : migration,
    );
    await expect(migrate(store.graph, changed)).rejects.toMatchObject({ code: "SCHEMA_MIGRATION_CHANGED" });
  });

  test("refuse a store that a newer version has written", async () => {
    const number = known.length + 1;
    await migrate(store.graph, [...known, { number, name: "future", checksum: "f".repeat(64), statements: [] }]);
    await expect(migrate(store.graph)).rejects.toMatchObject({ code: "SCHEMA_NEWER" });
  });

  test("leave every index filled and in use", async () => {
    const show = parseStatement(
      "read/test",
      "// test\n// Which indexes are there?\n// @access READ\nSHOW INDEXES YIELD name, state RETURN name, state",
    );
    const indexes = await store.graph.read<{ name: string; state: string }>(show);
    expect(indexes.filter((index) => index.state !== "ONLINE")).toEqual([]);
    expect(indexes.map((index) => index.name)).toEqual(
      expect.arrayContaining([
        "claim_id",
        "claim_rev_id",
        "claim_kind_id",
        "act_rev_id",
        "name_keys",
        "words",
        "changeset_seq",
      ]),
    );
  });
});

describe("A store from before claims carried their turns", () => {
  const bare = parseStatement(
    "write/test",
    "// test\n// As an older version left it.\n// @access WRITE\nMATCH (claim:Claim) REMOVE claim.turns",
  );
  test("gets those that a new load writes, whatever was said of its claims", async () => {
    const { dataset: world } = loadSeed(fileURLToPath(new URL("../fixtures/clocks/", import.meta.url)));
    for (const history of fc.sample(aHistory(world, 5), { seed: 11, numRuns: 3 })) {
      await writeDataset(store.graph, recordedAs(world, 5, history));
      const loaded = await dumpStore(store.graph);
      await store.graph.write([{ statement: bare }, { statement: forget, parameters: { last: 5 } }]);
      expect((await dumpStore(store.graph)).hash).not.toBe(loaded.hash);
      expect(await migrate(store.graph)).toEqual(known.slice(5).map(({ number }) => number));
      expect(await dumpStore(store.graph)).toEqual(loaded);
    }
  });
});
