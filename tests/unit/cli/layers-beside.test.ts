import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { layersBeside, layersOver } from "../../../src/cli/importing/layers-over.js";
import { appendChangeset, FaultList, loadSeed, newLayer, readLedger, storeLayer } from "../../../src/import/index.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const folders = temporaryFolders();
afterEach(() => vi.unstubAllEnvs());

/** A folder of one's own on the bundled record, recorded where a day is given. */
function own(id: string, over: string, recordedAt?: string): string {
  const folder = folders.make({
    "answerable.json": JSON.stringify({ over }),
    "world.yaml": `entities: [{ id: ${id}, type: Organization, name: Body ${id} }]`,
  });
  if (recordedAt) appendChangeset(folder, loadSeed(folder), id, recordedAt);
  return folder;
}

describe("What a folder of one's own is checked beside", () => {
  test("are the imports kept at home, and never itself, whatever it is called there", () => {
    const home = folders.make({});
    vi.stubEnv("ANSWERABLE_HOME", home);
    const [mine, other] = [
      own("mine", "bundled", "2099-01-01T00:00:00Z"),
      own("other", "bundled", "2099-01-02T00:00:00Z"),
    ];
    for (const [name, folder] of [
      ["called-otherwise", mine],
      ["other", other],
    ] as const) {
      const layer = newLayer({ format: "seed", name, title: name }, folder);
      storeLayer(join(home, "imports"), { ...layer, ledger: readLedger(folder, new FaultList()) }, null);
    }
    const names = (folder: string): string[] => layersBeside(folder).map(({ name }) => name);
    expect(names(mine)).toEqual(["other"]);
    expect(names(own("new", "bundled"))).toEqual(["called-otherwise", "other"]);
    expect([names(own("elsewhere", "..")), layersOver(mine)]).toEqual([[], []]);
  });
});
