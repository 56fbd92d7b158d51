import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parseDay } from "../../../src/base/index.js";
import { ownId } from "../../../src/import/build/own-id.js";
import {
  type Fault,
  headOf,
  type LoadedSeed,
  layerChangeset,
  loadSeed,
  newLayer,
  possibleHeads,
  readLayers,
  storeLayer,
} from "../../../src/import/index.js";
import { type ChainFacts, type ResponsibilityChain, walkChains } from "../../../src/law/index.js";
import { type ClaimRecord, namedIn } from "../../../src/model/index.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const fixture = (name: string): string => fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));
const WORLD = readFileSync(fixture("import/world.yaml"), "utf8");
const SFM = fixture("sfm");
const folders = temporaryFolders();
const described = { format: "sfm" as const, name: "example-forces", title: "Forces of Aria" };
const load = (tables: string, description = described): LoadedSeed =>
  loadSeed(folders.make({ "world.yaml": WORLD }), { layers: [newLayer(description, tables)] });
/** The tables of the fixture with one cell, row or file changed. */
const changed = (file: string, from: string | RegExp, to: string): string => {
  const folder = folders.make({}, SFM);
  const path = join(folder, file);
  const before = readFileSync(path, "utf8");
  const after = before.replace(from, to);
  expect(after, "the edit changes something").not.toBe(before);
  writeFileSync(path, after);
  return folder;
};
const id = (rest: string): string => `example-forces/${rest}`;
const places = (faults: readonly Fault[]): string[] =>
  faults.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
const fateOf = ({ fates }: LoadedSeed, file: string, line: number) =>
  fates.get("example-forces")?.find((row) => row.file === file && row.line === line);

const seed = load(SFM);
const claims = seed.dataset.claims;
const about = (kind: string, subject: string, object?: string): ClaimRecord[] =>
  claims.filter(
    (claim) =>
      claim.kind === kind && claim.subject === id(subject) && (object === undefined || claim.object === id(object)),
  );
const days = ({ time }: ClaimRecord): string => [time.certFrom, time.certTo, time.possFrom, time.possTo].join(" ");
const from = (iso: string, to = iso): [number, number] => [parseDay(iso), parseDay(to) + 1];

describe("Research tables", () => {
  test("are read without a fault, and every row has one fate", () => {
    expect(places(seed.faults)).toEqual([]);
    const rows = seed.fates.get("example-forces") ?? [];
    const counted = Object.fromEntries(
      ["imported", "partly", "skipped"].map((fate) => [fate, rows.filter((row) => row.fate === fate).length]),
    );
    expect(counted).toEqual({ imported: 14, partly: 9, skipped: 5 });
    expect(new Set(rows.map(({ file, line }) => `${file}:${line}`)).size).toBe(rows.length);
    for (const { fate, why } of rows) expect(why.length > 0).toBe(fate !== "imported");
    const known = new Set(claims.map((claim) => claim.id));
    const named = new Set(rows.flatMap((row) => row.claims));
    expect([...named].filter((one) => !known.has(one))).toEqual([]);
    const derived = claims.filter((claim) => namedIn(claim, "derivedFrom").length > 0);
    const others = claims.filter((claim) => claim.key !== "raid.crime" && !derived.includes(claim));
    expect(others.filter((claim) => !named.has(claim.id))).toEqual([]);
  });

  test("attest the two days of a relation, each source on its own, and nothing between", () => {
    const relation = about("structure", "unit-u-div", "unit-u-hq");
    const [may, december] = [from("2010-05-01", "2010-05-31"), from("2014-12-31")];
    expect(relation.map((claim) => `${claim.source} ${days(claim)}`).sort()).toEqual(
      ["s-1", "s-2"].flatMap((source) => [
        `${id(`source-${source}`)} ${december.join(" ")} ${december.join(" ")}`,
        `${id(`source-${source}`)} 2932897 2932897 ${may.join(" ")}`,
      ]),
    );
    for (const claim of relation) {
      expect([claim.time.starting, claim.time.ending, claim.verification]).toEqual([false, false, "unverified"]);
      expect(claim.standard).toBe(id("made-confidence-high"));
    }
    expect(new Set(relation.map((claim) => claim.speaker))).toEqual(
      new Set(["Official Gazette", "Hill Herald"].map((name) => ownId("example-forces", "publisher", [name]))),
    );
  });

  test.each([
    ["a year", "unit-u-old", "unit-u-div", "2001-01-01", "2001-12-31"],
    ["a day with slashes", "unit-u-old", "unit-u-div", "2009-12-31", "2009-12-31"],
    ["a month by name", "unit-u-bat", "unit-u-jtf", "2013-04-01", "2013-04-30"],
    ["a day with the month by name", "unit-u-bat", "unit-u-div", "2013-11-30", "2013-11-30"],
  ])("give %s the days it may mean", (_what, unit, superior, first, last) => {
    const [possFrom, possTo] = from(first, last);
    const found = about("structure", unit, superior).map(({ time }) => [time.possFrom, time.possTo]);
    expect(found).toContainEqual([possFrom, possTo]);
  });

  test("know a real start or end only where a flag says so, and take nothing from what is open", () => {
    const flags = (list: ClaimRecord[]): boolean[][] =>
      list.map(({ time }) => [time.starting, time.ending]).sort((a, b) => String(a).localeCompare(String(b)));
    expect(flags(about("structure", "unit-u-old", "unit-u-div"))).toEqual([
      [false, false],
      [true, false],
    ]);
    expect(flags(about("posting", "person-pe-2"))).toEqual([
      [false, false],
      [false, false],
    ]);
    expect(flags(about("posting", "person-pe-1"))).toEqual([
      [false, true],
      [true, false],
      [true, false],
    ]);
  });

  test("keep an appointment beside the ceremony, which is the accepted start", () => {
    const appointment = about("posting", "person-pe-1").find(({ time }) => time.certFrom === parseDay("2012-04-01"));
    expect(seed.dataset.acts.map(({ act, on, rank }) => [act, on, rank])).toEqual([
      ["rank", appointment?.id, "DEPRECATED"],
    ]);
  });

  test("repeat nothing: a row that says what another said names the same claims", () => {
    const [first, again] = [fateOf(seed, "units.csv", 4), fateOf(seed, "units.csv", 7)];
    expect(again?.claims.length).toBe(3);
    expect(again?.claims.filter((one) => !first?.claims.includes(one))).toEqual([]);
  });

  test("leave out what is not for publication, duplicates and restricted sources, and say so", () => {
    const why = (line: number): string => (fateOf(seed, "units.csv", line)?.why ?? []).join();
    expect([why(9), why(10)]).toEqual([
      expect.stringMatching(/status is "1" and not 3/),
      expect.stringMatching(/duplicate/),
    ]);
    expect(why(11)).toMatch(/the country "zz" is no State of the record.*not public/);
    const text = JSON.stringify(seed.dataset);
    for (const hidden of ["Draft Unit", "u-copy", "s-secret", "Not for the public"]) expect(text).not.toContain(hidden);
  });

  test("bring a person only by the court decision that names them; otherwise an office without its holder", () => {
    const persons = seed.dataset.entities.filter((entity) => entity.type === "Person");
    expect(persons.map(({ name, namedIn }) => [name, namedIn])).toEqual([
      ["Ada Example", expect.stringContaining(id("source-"))],
      ["Ben Sample", expect.stringContaining(id("source-"))],
    ]);
    const text = JSON.stringify(seed.dataset) + JSON.stringify([...seed.fates]);
    for (const name of ["Cy Specimen", "Di Draft"]) expect(text).not.toContain(name);
    const [office] = seed.dataset.entities.filter((entity) => entity.type === "Office");
    expect(office?.name).toBe("Commander, 2 Division");
    const held = claims.filter((claim) => claim.subject === id("unit-u-div") && claim.object === office?.id);
    expect(held.map(({ time }) => time.certFrom)).toEqual(
      expect.arrayContaining([parseDay("2011-01-01"), parseDay("2013-12-31")]),
    );
  });

  test("let placeholder units hold a tree together, and nothing else", () => {
    expect(about("structure", "unit-u-bat", "unit-u-unknown").length).toBe(1);
    expect(claims.filter(({ kind, object }) => kind !== "structure" && object === id("unit-u-unknown"))).toEqual([]);
    expect(fateOf(seed, "persons.csv", 6)?.fate).toBe("skipped");
    expect(seed.dataset.entities.find((entity) => entity.id === id("unit-u-x"))?.name).toBe("Unnamed unit u-x");
  });

  test("stay allegations of their sources where they tell of incidents, and take no description over", () => {
    expect(about("attribution", "incident-i-1").map(({ object }) => object)).toEqual([
      ownId("example-forces", "branch", ["aaa", "Land Force"]),
      ownId("example-forces", "branch", ["aaa", "Land Force"]),
    ]);
    expect(about("attribution", "incident-i-2").map(({ object }) => object)).toEqual([id("unit-u-bat")]);
    expect(about("characterization", "incident-i-1").map(({ object }) => object)).toEqual([
      "crimes.raid",
      "crimes.raid",
    ]);
    expect(about("characterization", "incident-i-2")).toEqual([]);
    expect(JSON.stringify(seed.dataset)).not.toContain("with a semicolon");
  });

  test("give a superior the area of its subordinate, as a claim that cites both, during the relation only", () => {
    const [taken, ...more] = about("stationing", "unit-u-div", "place-p-oron");
    expect([more.length, taken?.speaker]).toEqual([0, id("made-rules")]);
    expect([taken?.time.possFrom, taken?.time.possTo]).toEqual(from("2012-06-01", "2013-06-30"));
    const cited = (taken ? namedIn(taken, "derivedFrom") : []).map((one) => claims.find((claim) => claim.id === one));
    expect(new Set(cited.map((claim) => claim?.kind))).toEqual(new Set(["structure", "stationing"]));
    expect(about("stationing", "unit-u-jtf")).toEqual([]);
    const apart = load(changed("units.csv", "2012-06-01,,2013-06-30", "2014-06-01,,2014-06-30"));
    expect(
      apart.dataset.claims
        .filter(({ subject, kind }) => kind === "stationing" && subject === id("unit-u-div"))
        .map(({ object }) => object),
    ).not.toContain(id("place-p-oron"));
  });

  test("become chains: two commanders at once are disputed, and the top reaches the State", () => {
    const nodes = new Map(seed.dataset.entities.map((entity) => [entity.id, entity]));
    const facts: ChainFacts = {
      nodes,
      modes: [],
      within: (place) => new Set([place]),
      claims: claims.map((claim) => ({
        ...claim,
        subject: claim.subject ?? "",
        object: claim.object ?? "",
        relation: claim.kind === "structure" ? claim.fields.relation : null,
        role: (claim.kind === "posting" && claim.fields.role) || null,
        involvement: null,
        provision: null,
        saidOn: claim.publishedOn,
        disputed: false,
        deprecated: seed.dataset.acts.some((act) => act.on === claim.id),
      })),
    };
    const ask = (day: string, subject = "unit-u-bat"): ResponsibilityChain[] =>
      walkChains(facts, { subject: id(subject), day: parseDay(day), minHolds: "UNKNOWN", maxDepth: 12 });
    const commanders = (day: string) =>
      ask(day).flatMap(({ hops }) =>
        hops.flatMap((hop) => (hop.kind === "HOLDS_OFFICE" ? [`${hop.to} ${hop.holds} ${hop.disputed}`] : [])),
      );
    expect(commanders("2013-03-01")).toEqual([
      `${id("person-pe-2")} CERTAIN true`,
      `${id("person-pe-1")} CONTINUITY true`,
    ]);
    expect(commanders("2012-04-05")).toEqual([`${id("person-pe-2")} UNKNOWN false`]);
    expect(
      ask("2013-03-01")
        .filter(({ line }) => line === "STATE")
        .map(({ hops }) => hops.map((hop) => hop.to)),
    ).toContainEqual([id("unit-u-div"), id("unit-u-hq"), "aaa"]);
    expect(ask("2012-06-01").find(({ hops }) => hops[0]?.to === id("unit-u-div"))?.hops[0]?.holds).toBe("CONTINUITY");
    const incident = ask("2013-01-05", "incident-i-1").find(({ hypothetical }) => hypothetical);
    expect(incident?.hops[0]).toMatchObject({ kind: "HYPOTHESIS", to: id("unit-u-bat") });
  });

  test("in another order of rows are the same claims", () => {
    const folder = folders.make({}, SFM);
    const path = join(folder, "units.csv");
    const [header, ...rows] = readFileSync(path, "utf8").trimEnd().split("\r\n");
    writeFileSync(path, [header, ...rows.reverse()].join("\r\n"));
    expect(load(folder).dataset.claims.map((claim) => claim.id)).toEqual(claims.map((claim) => claim.id));
  });
});

describe("A damaged table is refused at its place:", () => {
  test.each([
    [
      "a row with a cell too few",
      "persons.csv",
      "Assumed command in a ceremony;",
      "",
      ["persons.csv:2:14 TABLE_DAMAGED"],
    ],
    [
      "a quote that is never closed",
      "sources.csv",
      "New commander",
      '"New commander',
      ["sources.csv:3:1 TABLE_DAMAGED"],
    ],
    ["a day that does not exist", "persons.csv", "2012-04-10", "2012-02-30", ["persons.csv:2:9 DATE_INVALID"]],
    ["a date that is none", "incidents.csv", "44042.0", "some day", ["incidents.csv:4:2 DATE_INVALID"]],
    [
      "a month of no year",
      "incidents.csv",
      "incident:start_date\t",
      "incident:start_date_month\t",
      ["incidents.csv:4:1 DATE_INVALID"],
    ],
    ["an end before its start", "persons.csv", "2013-08-31", "2011-08-31", ["persons.csv:2:12 RANGE_REVERSED"]],
    ["a row without its id", "incidents.csv", "i-3\t", "\t", ["incidents.csv:4:1 CELL_INVALID"]],
    [
      "a legal category nobody knows",
      "violation-types.csv",
      "crimes.raid",
      "crimes.rade",
      ["incidents.csv:2:6 SEED_UNKNOWN_REFERENCE"],
    ],
    [
      "a control character in a name",
      "units.csv",
      "Joint Task Force",
      "Joint \u202eTask Force",
      ["units.csv:6:2 SEED_TEXT_CONTROL"],
    ],
    ["a header that is no table", "locations.csv", "location:id:admin", "where", ["locations.csv:1:1 TABLE_UNKNOWN"]],
  ])("%s", (_what, file, before, after, expected) => {
    const { faults } = load(changed(file, before, after));
    expect(places(faults)).toEqual(expect.arrayContaining(expected));
    for (const { file: at } of faults) expect(at).toMatch(/\.csv$/);
  });

  test("bytes that are not UTF-8, an empty file, an empty folder", () => {
    expect(places(load(folders.make({ "units.csv": new Uint8Array([0xff, 0xfe, 0x41]) })).faults)).toEqual([
      "units.csv:1:1 FILE_NOT_UTF8",
    ]);
    expect(places(load(folders.make({ "units.csv": "" })).faults)).toEqual(["units.csv:1:1 FILE_EMPTY"]);
    expect(load(folders.make({})).faults[0]?.code).toBe("FILE_EMPTY");
  });
});

describe("An import that is kept", () => {
  const recordedAt = "2026-12-01T00:00:00Z";
  const keep = (imports: string, base: string, tables: string, description = described, at = recordedAt): void => {
    const layer = newLayer(description, tables);
    const read = loadSeed(base, { layers: [...readLayers(imports), layer] });
    const changeset = layerChangeset(read, layer, at);
    if (changeset) storeLayer(imports, layer, changeset.own);
  };

  test("lies over its folder under a changeset of its own, beside others", () => {
    const [base, imports] = [folders.make({ "world.yaml": WORLD }), folders.make({})];
    keep(imports, base, SFM);
    keep(imports, base, SFM, { ...described, name: "other-forces" }, "2026-12-02T00:00:00Z");
    const layers = readLayers(imports);
    const { dataset, faults, unrecorded } = loadSeed(base, { layers });
    expect(faults).toEqual([]);
    expect([...unrecorded.keys()].every((key) => !key.includes("forces"))).toBe(true);
    expect(dataset.changesets.map(({ recordedAt: at }) => at).slice(0, 2)).toEqual([
      recordedAt,
      "2026-12-02T00:00:00Z",
    ]);
    const revs = (name: string) =>
      new Set(dataset.claims.filter(({ key }) => key?.startsWith(`${name}.`)).map(({ rev }) => rev));
    expect([revs("example-forces"), revs("other-forces")]).toEqual([new Set([1]), new Set([2])]);
  });

  test("is refused when a table of it was changed, and a store that holds an earlier state of both is known", () => {
    const [base, imports] = [folders.make({ "world.yaml": WORLD }), folders.make({})];
    keep(imports, base, SFM);
    const layers = readLayers(imports);
    writeFileSync(join(layers[0]?.tables ?? "", "units.csv"), "unit:id:admin,unit:name\nu-hq,Land Force Command\n");
    expect(() => readLayers(imports)).toThrow(expect.objectContaining({ code: "IMPORT_TABLES_CHANGED" }));
    const ledgers = layers.map(({ ledger }) => ledger);
    const own = [{ seq: 1, recordedAt: "2026-11-01T00:00:00Z", title: "first", digest: "a".repeat(64) }];
    const heads = possibleHeads(own, ledgers);
    expect(heads).toContain("a".repeat(64));
    expect(heads).toContain(headOf(own, ledgers));
    expect(heads).not.toContain("b".repeat(64));
  });
});
