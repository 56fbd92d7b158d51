import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findReadingLimits } from "../../src/cli/importing/reading-limits.js";
import { readForeign } from "../../src/import/apart/read-foreign.js";
import { type ForeignFormat, READING_LIMITS, tryReading } from "../../src/import/index.js";
import { temporaryFolders } from "../support/temporary-folder.js";

const folders = temporaryFolders();
const FILES: Readonly<Record<Exclude<ForeignFormat, "csv">, Readonly<Record<string, string>>>> = {
  sfm: { "units.csv": "unit:id:admin,unit:name\nu,Unit\n" },
  table: { "events.csv": "id,town\ne1,Hillside\n" },
  statements: { "s.csv": "entity_id,prop,schema,value,dataset\na,name,Thing,A,b\n" },
  ftm: { "e.json": '{"id":"a","schema":"Thing","properties":{"name":["A"]}}\n' },
  csl: { "a.json": '[{"id":"x","title":"A book"}]' },
  biblatex: { "a.bib": "@book{x, title={A book}}\n" },
  ris: { "a.ris": "TY  - BOOK\nTI  - A book\nER  - \n" },
  nquads: { "record.nq": "<urn:a> <urn:b> <urn:c> <urn:g> .\n" },
  turtle: { "record.ttl": "<urn:a> <urn:b> <urn:c> .\n" },
  jsonld: { "record.jsonld": '{"@id":"urn:a","urn:b":{"@id":"urn:c"}}' },
  seed: { "a.yaml": "entities: []\n" },
};
/** To start a process for each of them would take a minute. */
const APART = ["biblatex", "nquads"];
const events = (rows: number): string =>
  folders.make({
    "events.csv": `id,town\n${Array.from({ length: rows }, (_, row) => `e${row},Town ${row}\n`).join("")}`,
  });

describe("Files of others are read in a process of their own first", () => {
  test("which comes to its end, whether or not they are well made", async () => {
    for (const [format, files] of Object.entries(FILES)) {
      const spoilt = Object.fromEntries(Object.keys(files).map((name) => [name, '{"[,\n@x{']));
      for (const folder of [folders.make(files), folders.make(spoilt)])
        if (APART.includes(format)) await tryReading(format as ForeignFormat, folder);
        else await readForeign(format as ForeignFormat, folder);
    }
  });

  test("and leave the telling of what is not there to whoever reads them", async () => {
    await tryReading("table", join(folders.make({}), "nowhere"));
  });

  test.each([
    ["seconds", 0.01, "took longer than 0.01 s to read"],
    ["memory", 10, "takes more than 10 MB of memory to read"],
    ["size", 0.001, "holds 1 MB, and 0.001 MB may be read at once"],
  ] as const)("which is ended when it takes more %s than it may, with what to do", async (limit, most, what) => {
    const folder = events(2_000);
    await expect(tryReading("table", folder, { ...READING_LIMITS, [limit]: most })).rejects.toMatchObject({
      code: "IMPORT_READING_COSTLY",
      message: expect.stringContaining(what),
      remedy: expect.stringContaining("--read-seconds"),
    });
  });

  test("with limits that the command line names, and refuses where they are none", () => {
    expect(findReadingLimits({ readSeconds: "5", readSize: "20" })).toEqual({ seconds: 5, size: 20 });
    for (const written of ["0", "-1", "2.5", "much", "1000000"])
      expect(() => findReadingLimits({ readMemory: written })).toThrow(/no limit of reading/);
  });
});
