import { beforeAll, describe, expect, test } from "vitest";
import { mayHoldPrivate } from "../../../src/cli/serving/refuse-private.js";
import { toldOfStore } from "../../../src/cli/serving/told-of-store.js";
import { fingerprint, readContent } from "../../../src/dataset/compare/index.js";
import { BUNDLED_FOLDER, ensureLoaded, refuseHeldBack } from "../../../src/dataset/index.js";
import {
  headOf,
  type Layer,
  layerChangeset,
  loadSeed,
  newLayer,
  printFault,
  readLayers,
  recordedChangesets,
  storeLayer,
} from "../../../src/import/index.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const MAP = `
title: Reported events
key: [id]
source: { title: "Table" }
speaker: { name: Example monitors }
brings: { incident: { type: Incident, from: [id], name: "Event {id}" }, place: { type: Place, from: [town], name: "{town}" } }
says: [{ kind: occurrence, fields: { subject: { brought: incident }, place: { brought: place } } }]
`;
const folders = temporaryFolders();
/** Made once for all tests: the bundled record is read to make it. */
const imports = folders.lasting({});
const base = recordedChangesets(BUNDLED_FOLDER);
const kept = (): readonly Layer[] => readLayers(imports);
const headWith = (layers: readonly Layer[]) =>
  headOf(
    base,
    layers.map(({ ledger }) => ledger),
  );

beforeAll(() => {
  const about = { format: "table", name: "a-list", title: "A list", map: MAP } as const;
  const tables = folders.lasting({ "a.csv": "id,town\ne1,Portside\n" });
  const layer = newLayer(about, tables);
  const read = loadSeed(BUNDLED_FOLDER, { layers: [layer] });
  storeLayer(imports, layer, layerChangeset(read, layer, "2030-01-01T00:00:00Z")?.own ?? null);
});

/** A store that says what it said when it was written, with such a head. Whoever begins to write to it is told apart. */
async function storeOf(head: string | undefined) {
  const sealed = { content: "" };
  const graph = {
    read: async (path: string) => {
      if (path === "read/record/head") return [{ head, digest: head, claims: 1 }];
      if (path === "read/record/seal")
        return [{ ...sealed, head, origin: "of an earlier version", privateImports: [] }];
      return [];
    },
    stream: async () => undefined,
    write: async () => Promise.reject(new Error("It is written to.")),
  };
  sealed.content = fingerprint((await readContent(graph as never)).records);
  return graph as never;
}

describe("A store that private imports are never to be in", () => {
  test("is brought to what may be served where it holds anything else: an import that has become private, or was taken out", async () => {
    const store = await storeOf(headWith(kept()));
    // A stranger's would be left alone; this one is ours to the last record.
    expect(await ensureLoaded(store, { layers: [] })).toMatchObject({ loaded: false });
    await expect(ensureLoaded(store, { layers: [], copy: true })).rejects.toThrow("It is written to.");
  });

  test("is refused where others write it too", async () => {
    const store = await storeOf(headWith(kept()));
    const held = kept().map((layer) => ({ ...layer, private: true }));
    await expect(refuseHeldBack(store, held)).rejects.toMatchObject({ code: "SERVER_STORE_PRIVATE" });
    await expect(refuseHeldBack(store, kept())).resolves.toBeUndefined();
    await expect(refuseHeldBack(await storeOf(headWith([])), held)).resolves.toBeUndefined();
  });

  test("is asked for wherever anybody may read, on this machine too", () => {
    expect(mayHoldPrivate({ host: "127.0.0.1" })).toBe(true);
    expect(mayHoldPrivate({ host: "127.0.0.1", publicRead: true })).toBe(false);
    expect(mayHoldPrivate({ host: "127.0.0.1", publicRead: true, token: "t".repeat(32) })).toBe(true);
  });
});

describe("A store with an import whose tables are read otherwise now", () => {
  test("is served as it stood, and what does not fit is told", async () => {
    const store = await storeOf(headWith(kept()));
    // As a mended converter would: what tells an incident apart makes another id than the ledger has.
    const layers = kept().map((layer) => ({ ...layer, map: MAP.replace("from: [id]", "from: [id, town]") }));
    const report = await ensureLoaded(store, { layers });
    expect([report.loaded, report.sound]).toEqual([false, true]);
    expect(report.misfits.map(({ code }) => code)).toContain("LEDGER_VANISHED");
  });
});

describe("A store with another record", () => {
  const told = async (head: string | undefined, layers: readonly Layer[]): Promise<string> =>
    toldOfStore(await ensureLoaded(await storeOf(head), { layers }), printFault).join("\n");

  test("is served as it stands, and whoever starts is told so, and how to have the bundled one", async () => {
    for (const head of ["somebody else's", headWith(kept())]) {
      const said = await told(head, []);
      expect(said).toContain("another record than the bundled one");
      expect(said).toContain("`answerable import --replace`");
    }
  });

  test("is no store with what is kept here", async () => {
    const layers = kept().map((layer) => ({ ...layer, map: MAP.replace("from: [id]", "from: [id, town]") }));
    expect(await told(headWith(kept()), layers)).not.toContain("another record");
  });
});
