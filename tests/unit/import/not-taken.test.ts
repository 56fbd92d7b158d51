import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { convertCitations } from "../../../src/import/citations/index.js";
import { FaultList } from "../../../src/import/faults.js";
import { loadSeed, newLayer } from "../../../src/import/index.js";
import { KINDS } from "../../../src/model/index.js";
import { FIRST_SEED } from "../../fuzz/settings.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const folders = temporaryFolders();
const WORLD = `entities:
  - { id: aaa, type: State, name: Aria }
  - { id: desk, type: Organization, name: "The Desk" }
`;

describe("Entities of FollowTheMoney", () => {
  const SCHEMAS = [
    "PublicBody",
    "Organization",
    "Company",
    "LegalEntity",
    "Territory",
    "Event",
    "Person",
    "Vessel",
  ] as const;
  const bring = (lines: readonly object[]) => {
    const layer = newLayer(
      { format: "ftm", name: "taken", title: "Taken", speaker: "desk" },
      folders.make({ "a.json": lines.map((one) => JSON.stringify(one)).join("\n") }),
    );
    const seed = loadSeed(folders.make({ "world.yaml": WORLD }), { layers: [layer] });
    return { ...seed, rows: seed.fates.get("taken") ?? [] };
  };
  const entity = fc.record({
    schema: fc.constantFrom(...SCHEMAS),
    state: fc.constantFrom("country", "jurisdiction", "mainCountry"),
  });

  test("of any schema, with a State of any kind, are read without a fault; what is no nationality is told", () => {
    fc.assert(
      fc.property(fc.array(entity, { minLength: 1, maxLength: 4 }), (all) => {
        const lines = all.map(({ schema, state }, at) => ({
          ...{ id: `e${at}`, schema, properties: { name: [`Thing ${at}`], [state]: ["aaa"] } },
        }));
        const ends = { member: ["e0"], organization: [`e${all.length - 1}`] };
        const { faults, dataset, rows } = bring([
          ...lines,
          ...(all.length > 1 ? [{ id: "m", schema: "Membership", properties: ends }] : []),
        ]);
        expect(faults).toEqual([]);
        const types = new Map(dataset.entities.map(({ id, type }) => [id, type]));
        for (const { kind, subject } of dataset.claims)
          if (kind === "nationality")
            expect(KINDS.nationality.references.subject).toContain(types.get(subject as string) as string);
        const nationals = all.filter(
          ({ schema, state }) => state === "jurisdiction" && ["Organization", "Company"].includes(schema),
        );
        expect(dataset.claims.filter(({ kind }) => kind === "nationality").length).toBe(nationals.length);
        for (const { fate, why } of rows) expect(fate === "skipped").toBe(why.length > 0);
      }),
      { seed: FIRST_SEED, numRuns: 40 },
    );
  });

  test("that may be natural persons have no record", () => {
    const { dataset, rows } = bring([{ id: "e", schema: "LegalEntity", properties: { name: ["John Smith"] } }]);
    expect(dataset.entities.map(({ name }) => name)).not.toContain("John Smith");
    expect(rows.map(({ why }) => why)).toEqual([["a legal entity of no other schema may be a natural person"]]);
  });
});

describe("A list of references", () => {
  const read = (lines: readonly string[], bodies: readonly string[] = []) => {
    const folder = folders.make({
      "a.ris": `${["TY  - NEWS", "ID  - a", "TI  - A piece", ...lines, "ER  - "].join("\n")}\n`,
    });
    const { files, fates } = convertCitations(folder, "ris", { name: "taken", bodies }, [], new FaultList());
    const [source] = files.flatMap(({ yaml }) => (yaml.value as { sources: Record<string, string>[] }).sources);
    return { source, why: fates[0]?.why };
  };
  const NOT_TAKEN = "1 of its authors are or may be natural persons, who are not taken";

  test("names no author as a body because there is no comma in the name", () => {
    const name = fc.oneof(
      fc.constantFrom("John Smith", "李明", "محمد علي", "Suharto"),
      fc.stringMatching(/^[A-Z][a-z]{2,8} [A-Z][a-z]{2,8}$/),
    );
    fc.assert(
      fc.property(name, (one) => {
        expect(read([`AU  - ${one}`])).toEqual({
          source: { id: "taken/a", title: "A piece", kind: "press" },
          why: [NOT_TAKEN],
        });
        expect(read([`AU  - ${one}`, "PB  - Hill Herald"])).toMatchObject({
          source: { publisher: "Hill Herald" },
          why: [NOT_TAKEN],
        });
      }),
      { seed: FIRST_SEED, numRuns: 40 },
    );
  });

  test("has as a body whom the record or the publisher says to be one", () => {
    expect(read(["AU  - Hill Herald"], ["the Hill Herald", "Hill Herald"])).toMatchObject({
      source: { publisher: "Hill Herald" },
      why: [],
    });
    expect(read(["AU  - Hill Herald Oron", "PB  - Hill Herald, Oron"])).toMatchObject({
      source: { publisher: "Hill Herald, Oron" },
      why: [],
    });
  });

  test.each([
    ["NEWS", "IS", undefined],
    ["JOUR", "IS", undefined],
    ["JOUR", "M1", undefined],
    ["RPRT", "IS", "4"],
    ["CASE", "M1", "4"],
    ["GEN", "M1", "4"],
    ["GEN", "IS", undefined],
  ])("of a %s takes %s as its symbol: %s", (type, tag, symbol) => {
    const folder = folders.make({ "a.ris": `TY  - ${type}\nID  - a\nTI  - A piece\n${tag}  - 4\nER  - \n` });
    const { files } = convertCitations(folder, "ris", { name: "taken" }, [], new FaultList());
    expect((files[0]?.yaml.value as { sources: { symbol?: string }[] }).sources[0]?.symbol).toBe(symbol);
  });
});
