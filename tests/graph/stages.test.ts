import { graphql } from "graphql";
import { beforeEach, describe, expect, test } from "vitest";
import { SnapshotHolder } from "../../src/assessment/index.js";
import { importFolder, verifyStore } from "../../src/dataset/index.js";
import { buildSchema } from "../../src/graphql/index.js";
import { loadSeed } from "../../src/import/index.js";
import { dumpStore, type StoreDump } from "./support/dump-store.js";
import { failingAfter } from "./support/failing-after.js";
import { quickly } from "./support/quickly.js";
import { clearStore, useGraph } from "./support/use-graph.js";

const store = useGraph();
beforeEach(() => clearStore(store.graph));

const FOLDER = "tests/fixtures/clocks";
const OTHER = "tests/fixtures/navigation";
/** So few that a small record is more than one transaction takes. */
const few = { stagesFrom: 1 };

const broken = (transactions: number, folder = FOLDER) =>
  expect(importFolder(failingAfter(quickly(store.graph), transactions), folder, few)).rejects.toThrow("as if");

async function atOnce(folder: string): Promise<StoreDump> {
  await importFolder(quickly(store.graph), folder);
  const dump = await dumpStore(store.graph);
  await clearStore(store.graph);
  return dump;
}

describe("An import in stages", () => {
  test("ends with the same as one at once", async () => {
    const same = await atOnce(FOLDER);
    expect(await importFolder(quickly(store.graph), FOLDER, few)).toMatchObject({ written: true });
    expect(await dumpStore(store.graph)).toEqual(same);
    expect(await importFolder(quickly(store.graph), FOLDER, few)).toMatchObject({ written: false, unchanged: true });
  });

  test("that was broken off anywhere is no record for anybody, and the next one goes on from there", async () => {
    const same = await atOnce(FOLDER);
    for (const transactions of [0, 1, 4, 9, 16]) {
      await clearStore(store.graph);
      await broken(transactions);
      const left = await dumpStore(store.graph);
      expect(await store.graph.read("read/record/head")).toMatchObject([{ head: null, seq: null }]);
      const snapshots = new SnapshotHolder(store.graph as never);
      await expect(snapshots.get()).rejects.toMatchObject({ code: "DATASET_EMPTY" });
      let written = 0;
      const report = await importFolder(quickly(store.graph), FOLDER, {
        ...few,
        onWrite: (_done, of) => {
          written = of;
        },
      });
      expect(report).toMatchObject({ written: true, missing: { claims: [] }, damage: [] });
      expect(await dumpStore(store.graph)).toEqual(same);
      // What was there already was not written again.
      if (transactions > 0) expect(left.nodes).toBeGreaterThan(0);
      if (transactions > 0) expect(written).toBeLessThanOrEqual(same.nodes + same.links - left.nodes - left.links);
    }
  });

  test("of something else takes over what one that was broken off has left", async () => {
    const same = await atOnce(OTHER);
    await broken(12);
    // However little is to be written: what has to go may be much.
    expect(await importFolder(quickly(store.graph), OTHER)).toMatchObject({ written: true });
    expect(await dumpStore(store.graph)).toEqual(same);
    expect((await verifyStore(store.graph, loadSeed(OTHER).dataset)).differences).toEqual([]);
  });

  test("that was broken off is no record for navigation either", async () => {
    await broken(30);
    // A schema that was asked before knows that there is a record, and asks no more.
    const schema = await buildSchema({ graph: store.graph });
    const contextValue = {
      store: store.graph,
      snapshots: new SnapshotHolder(store.graph as never),
      today: () => "2026-06-30",
    };
    const { errors } = await graphql({ schema, source: "{ states { id } }", contextValue });
    expect(
      errors?.map(({ extensions, originalError }) => extensions.code ?? (originalError as { code?: string })?.code),
    ).toEqual(["DATASET_EMPTY"]);
    await importFolder(quickly(store.graph), FOLDER, few);
    const { data } = await graphql({ schema, source: "{ states { id } }", contextValue: { ...contextValue } });
    expect((data as { states: unknown[] }).states.length).toBeGreaterThan(0);
  });

  test("holds the lock from its first stage to its last", async () => {
    let refused = "";
    await importFolder(quickly(store.graph), FOLDER, {
      ...few,
      onWrite: (done, of) => {
        if (refused !== "" || done < of / 2) return;
        refused = "asked";
        importFolder(quickly(store.graph), FOLDER, few).catch((error: { code: string }) => {
          refused = error.code;
        });
      },
    });
    await expect.poll(() => refused).toBe("IMPORT_LOCKED");
  });

  test("never happens to a store that holds a record: what it holds is served until all of the other is there", async () => {
    await importFolder(quickly(store.graph), OTHER);
    const before = await dumpStore(store.graph);
    const failing = failingAfter(quickly(store.graph), 0);
    await expect(importFolder(failing, FOLDER, { ...few, replace: true })).rejects.toThrow("as if");
    expect(await dumpStore(store.graph)).toEqual(before);
  });
});
