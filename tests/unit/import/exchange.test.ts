import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PACKAGE_ROOT } from "../../../src/base/index.js";
import { exportRecord, viewRecord } from "../../../src/export/index.js";
import { convertCitations } from "../../../src/import/citations/index.js";
import { FaultList } from "../../../src/import/faults.js";
import { type Format, loadSeed, newLayer } from "../../../src/import/index.js";
import type { ClaimRecord } from "../../../src/model/index.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const folders = temporaryFolders();
const BASE = join(PACKAGE_ROOT, "tests/fixtures/clocks");
const { dataset: below } = loadSeed(BASE);
const speaker = below.entities.find(({ type }) => type !== "Person")?.id as string;

const nameOrCode = (claim: ClaimRecord): string | undefined =>
  claim.kind === "alias" ? claim.fields.name : claim.kind === "identifier" ? claim.fields.identifier : undefined;

/** What a folder of files of one format brings over a small record. */
const bring = (
  format: Format,
  files: Record<string, string>,
  more: { speaker?: string; leftOut?: Record<string, string> } = {},
) => {
  const folder = folders.make(files);
  const read = loadSeed(BASE, {
    layers: [newLayer({ format, name: "taken", title: "What was taken", ...more }, folder)],
  });
  const own = (id: string): boolean => id === "taken" || id.startsWith("taken/");
  return {
    faults: read.faults.map(({ file, line, code }) => `${file}:${line} ${code}`),
    fates: read.fates.get("taken") ?? [],
    entities: read.dataset.entities.filter(({ id }) => own(id)),
    sources: read.dataset.sources.filter(({ id }) => own(id)),
    claims: read.dataset.claims.filter(({ key }) => key?.startsWith("taken.")),
    acts: read.dataset.acts.filter(({ on }) => own(on)),
  };
};
const entity = (id: string, schema: string, properties: object): string => JSON.stringify({ id, schema, properties });
const HEAD = "canonical_id,entity_id,prop,prop_type,schema,value,dataset,origin,lang,id\n";

describe("Entities of FollowTheMoney", () => {
  const lines = [
    entity("NK-a", "Organization", {
      name: ["Aria Holding", "Aria"],
      topics: ["crime.war"],
      wikidataId: ["Q42"],
      notes: ["x"],
    }),
    entity("NK-b", "PublicBody", { name: ["Ministry"] }),
    entity("NK-p", "Person", { name: ["Somebody"], topics: ["sanction"] }),
    entity("NK-m", "Membership", { member: ["NK-a"], organization: ["NK-b"], startDate: ["2010-05"] }),
  ].join("\n");

  test("are refused while nobody is named who says it, at their file, once", () => {
    expect(bring("ftm", { "a.json": lines }).faults).toEqual(["a.json:1 SPEAKER_UNKNOWN"]);
  });

  test("with a speaker become entities and claims; a topic, a text and a person do not", () => {
    const { faults, entities, claims, fates } = bring("ftm", { "a.json": lines }, { speaker });
    expect(faults).toEqual([]);
    expect(entities.map(({ type, name }) => [type, name]).sort()).toEqual([
      ["Institution", "Ministry"],
      ["Organization", "Aria Holding"],
    ]);
    expect(claims.map(({ kind, speaker: by }) => [kind, by]).sort()).toEqual([
      ["alias", speaker],
      ["identifier", speaker],
      ["structure", speaker],
    ]);
    expect(JSON.stringify([entities, claims])).not.toMatch(/crime|sanction|Somebody/);
    expect(fates.flatMap(({ why }) => why)).toEqual(
      expect.arrayContaining([
        "a topic is a verdict or a label, and never a claim",
        "a natural person comes only with the public decision of a court",
      ]),
    );
  });

  test("that several data sets state are said by nobody of them: who says what is lost in the file", () => {
    const of = (datasets: unknown): string =>
      JSON.stringify({ id: "NK-a", schema: "Organization", datasets, properties: { name: ["Aria"], alias: ["Ar"] } });
    const several = bring("ftm", { "a.json": of(["accuser", "accused"]) }, { speaker });
    expect([several.faults, several.claims, several.entities.length]).toEqual([[], [], 1]);
    expect(several.fates.map(({ fate, why }) => [fate, ...why])).toEqual([
      ["imported"],
      ["skipped", expect.stringContaining("accused, accuser")],
    ]);
    for (const datasets of [["one"], ["one", "one"], "one", undefined, [1, {}]])
      expect(bring("ftm", { "a.json": of(datasets) }, { speaker }).claims.length).toBe(1);
  });

  test("that a resolver judged to be one, or not, keep the judgement and stay two", () => {
    const resolver =
      '["NK-a", "NK-b", "negative", null, "an-editor", "2024-01-01"]\n["NK-a", "NK-p", "positive", null, "e", ""]';
    const { faults, acts, entities, fates } = bring(
      "ftm",
      { "a.json": lines, "resolver.ijson": resolver },
      { speaker },
    );
    expect(faults).toEqual([]);
    expect(entities.length).toBe(2);
    expect(acts.map(({ act, judgement, reason }) => [act, judgement, reason])).toEqual([
      ["identity", "negative", "Judged negative by an-editor."],
    ]);
    expect(fates.at(-1)?.why).toEqual(["one of the two is no record here"]);
  });

  test.each([
    ["{", "a.json:1 ENTITY_INVALID"],
    ['{"id": 7}', "a.json:1 ENTITY_INVALID"],
    ['["a"]', "a.json:1 ENTITY_INVALID"],
    [`${entity("x", "Organization", { name: ["X"] })}\nnull`, "a.json:2 ENTITY_INVALID"],
    ["", "a.json:1 FILE_EMPTY"],
    [entity("x", "Organization", { name: ["X\u202e"] }), "a.json:1 SEED_TEXT_CONTROL"],
    [entity("x", "Organization", { name: ["X"], wikidataId: ["42"] }), "a.json:1 SEED_INVALID_FIELD"],
    ['{"id": "x", "schema": "__proto__", "properties": {"__proto__": ["y"]}}', undefined],
  ])("refuse %s as a whole, with the place", (text, fault) => {
    const { faults } = bring("ftm", { "a.json": text }, { speaker });
    expect(faults).toEqual(fault ? [fault] : []);
  });

  test("never end in anything but records and faults, whatever a line holds", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        const { faults, entities } = bring("ftm", { "a.json": JSON.stringify(value) }, { speaker });
        expect(faults.length > 0 || entities.length >= 0).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});

describe("Statements of FollowTheMoney", () => {
  test("keep the data set of each value as its speaker", () => {
    const rows = [
      "NK-a,s1,name,name,Organization,Aria,list_one,,eng,1",
      "NK-a,s2,alias,name,Organization,آريا,list_two,,ara,2",
      `NK-a,s3,wikidataId,identifier,Organization,Q42,answerable-${speaker.replaceAll("/", "--")},,,3`,
      "NK-a,s3,topics,topic,Organization,sanction,list_two,,,4",
    ];
    const { faults, claims, entities } = bring("statements", { "s.csv": `${HEAD}${rows.join("\n")}\n` });
    expect(faults).toEqual([]);
    expect(claims.map((claim) => [nameOrCode(claim), claim.speaker]).sort()).toEqual([
      ["Q42", speaker],
      ["آريا", expect.stringMatching(/^taken\/data-set-list-two/)],
    ]);
    expect(entities.filter(({ id }) => id.startsWith("taken/data-set-")).map(({ name }) => name)).toEqual([
      "Publisher of the data set list_two",
    ]);
  });

  test("without the columns that say who says what are refused with their names", () => {
    expect(bring("statements", { "s.csv": "entity_id,prop,value\na,name,A\n" }).faults).toEqual([
      "s.csv:1 TABLE_COLUMN_MISSING",
      "s.csv:1 TABLE_COLUMN_MISSING",
    ]);
    expect(
      bring("statements", { "s.csv": `${HEAD}a,a,name,name,Organization,A,,,,1\na,a,alias,name,Organization,B,,,,2\n` })
        .faults,
    ).toEqual(["s.csv:3 SPEAKER_UNKNOWN"]);
  });

  test("that a resolver holds ready as candidates are of nothing yet", () => {
    const head = `${HEAD.trimEnd()},external\n`;
    const rows = [
      "NK-a,s1,name,name,Organization,Aria,list_one,,,1,f",
      "NK-a,s2,alias,name,Organization,Another body,list_two,,,2,t",
      "NK-b,s3,name,name,Organization,Nobody yet,list_two,,,3,true",
    ];
    const { faults, claims, entities, fates } = bring("statements", { "s.csv": `${head}${rows.join("\n")}\n` });
    expect([faults, claims, entities.map(({ name }) => name)]).toEqual([[], [], ["Aria"]]);
    expect(fates.map(({ line, fate }) => [line, fate])).toEqual([
      [2, "imported"],
      [3, "skipped"],
      [4, "skipped"],
    ]);
  });

  test("that nobody states are told one by one, so that each can be left out", () => {
    const rows = Array.from({ length: 8 }, (_, index) => `NK-a,s,alias,name,Organization,A${index},,,,${index}`);
    const text = `${HEAD}NK-a,s,name,name,Organization,A,one,,,n\nNK-a,s,alias,name,Organization,B,one,,,b\n${rows.join("\n")}`;
    const places = rows.map((_, index) => `s.csv:${index + 4}`);
    expect(bring("statements", { "s.csv": text }).faults).toEqual(places.map((at) => `${at} SPEAKER_UNKNOWN`));
    const leftOut = Object.fromEntries(places.map((at) => [at, "nobody says it"]));
    const rest = bring("statements", { "s.csv": text }, { leftOut });
    expect([rest.faults, rest.claims.length, rest.fates.length]).toEqual([[], 1, 10]);
  });

  test("of a membership find its ends by whichever id they have", () => {
    const rows = [
      "NK-a,s1,name,name,Organization,Aria,one,,,1",
      "NK-b,s2,name,name,PublicBody,Ministry,one,,,2",
      "m,m,member,entity,Membership,s1,one,,,3",
      "m,m,organization,entity,Membership,NK-b,one,,,4",
    ];
    const { claims } = bring("statements", { "s.csv": `${HEAD}${rows.join("\n")}\n` });
    expect(claims.map(({ kind }) => kind)).toEqual(["structure"]);
  });

  test("that this program wrote are read again, each name under who gave it", () => {
    const { files } = exportRecord(viewRecord(below), "statements");
    const { faults, entities } = bring("statements", { "statements.csv": files[0]?.text ?? "" });
    expect(faults).toEqual([]);
    expect(entities.length).toBeGreaterThan(3);
  });
});

describe("A list of references", () => {
  const csl = JSON.stringify(
    [
      {
        id: "a",
        type: "report",
        title: "A report",
        author: [{ literal: "An Office" }],
        issued: { "date-parts": [[2024, 3, 1]] },
        URL: "https://example.org/a_b%20c",
        number: "A/1",
      },
      {
        id: "b",
        type: "legal_case",
        title: "تقرير",
        author: [{ family: "Doe", given: "J." }],
        issued: {
          "date-parts": [
            [2010, 5],
            [2010, 7],
          ],
        },
        URL: "javascript:alert(1)",
      },
    ],
    null,
    1,
  );
  const bib =
    "@report{a,\n title = {A report},\n author = {{An Office}},\n date = {2024-03-01},\n url = {https://example.org/a\\_b\\%20c},\n number = {A/1},\n}\n";
  const ris =
    "TY  - RPRT\nID  - a\nTI  - A report\nAU  - An Office\nPB  - An Office\nDA  - 2024/03/01/\nM1  - A/1\nUR  - https://example.org/a_b%20c\nER  - \n";
  const wanted = {
    kind: "report",
    title: "A report",
    publisher: "An Office",
    publishedOn: "2024-03-01",
    symbol: "A/1",
    url: "https://example.org/a_b%20c",
  };

  test.each([
    ["csl", { "a.json": csl }],
    ["biblatex", { "a.bib": bib }],
    ["ris", { "a.ris": ris }],
  ] as const)("in %s becomes sources and nothing else", (format, files) => {
    const { faults, sources, entities, claims } = bring(format, files as unknown as Record<string, string>);
    expect(faults).toEqual([]);
    expect(sources.find(({ title }) => title === "A report")).toMatchObject({ id: "taken/a", ...wanted });
    expect([entities, claims]).toEqual([[], []]);
  });

  test("leaves out what is not to be believed: authors who are persons, days that are none, addresses not of the web", () => {
    const { sources, fates } = bring("csl", { "a.json": csl });
    const source = sources.find(({ id }) => id === "taken/b");
    expect(source).toMatchObject({ title: "تقرير", kind: "decision" });
    expect([source?.publisher, source?.publishedOn, source?.url]).toEqual([undefined, undefined, undefined]);
    expect(fates[1]?.why).toEqual([
      "1 of its authors are or may be natural persons, who are not taken",
      '"2010-05/2010-07" is no single day, and is not taken',
      "its address is none of the web, and is not taken",
    ]);
  });

  test.each([true, 1, "1", "true"])("takes no day that is said to be about right (circa: %j)", (circa) => {
    const issued = { "date-parts": [[2010, 5, 7]], circa };
    const about = (when: object) =>
      bring("csl", { "a.json": JSON.stringify([{ id: "x", title: "A note", issued: when }]) });
    const { sources, fates } = about(issued);
    expect(sources.find(({ id }) => id === "taken/x")?.publishedOn).toBeUndefined();
    expect(fates[0]?.why).toContain('"2010-05-07~" is no single day, and is not taken');
    const exact = about({ ...issued, circa: false }).sources.find(({ id }) => id === "taken/x");
    expect(exact?.publishedOn).toBe("2010-05-07");
  });

  test("names the source that the record has already, and makes no one of two", () => {
    const [known] = below.sources;
    const { sources, fates } = bring("csl", { "a.json": JSON.stringify([{ id: "x", title: known?.title }]) });
    expect(sources.length).toBe(1);
    expect(fates[0]?.why[0]).toContain(`"${known?.id}"`);
  });

  test("names the source that the record has under another title", () => {
    const known = [{ id: "of-june", title: "Report of June", names: [{ text: "“What the River Saw”" }] }];
    const folder = folders.make({ "a.json": JSON.stringify([{ id: "x", title: "What the river saw" }]) });
    const { fates } = convertCitations(folder, "csl", { name: "taken" }, known, new FaultList());
    expect(fates[0]?.why).toEqual([expect.stringContaining('"of-june" with this title')]);
  });

  test.each([
    ["csl", "a.json", '[\n {"id": "a", "title": "A"},\n {"id": "b", "title": 7}\n]', "a.json:3 CITATION_INVALID"],
    ["csl", "a.json", '[\n {"id": "a"},\n]', "a.json:2 CITATION_INVALID"],
    ["csl", "a.json", '{"id": "a"}', "a.json:1 CITATION_INVALID"],
    ["csl", "a.json", '[{"id": "a"}]', "a.json:1 CITATION_INVALID"],
    ["csl", "a.json", '[{"id": "a", "title": "A"},\n{"id": "a", "title": "B"}]', "a.json:2 SEED_DUPLICATE_ID"],
    ["ris", "a.ris", "TI  - A\n", "a.ris:1 CITATION_INVALID"],
    ["ris", "a.ris", "TY  - RPRT\nTI  - A\nTY  - RPRT\nTI  - B\nER  - \n", "a.ris:1 CITATION_INVALID"],
    ["biblatex", "a.bib", "@report{a,\n title = {A},\n}\n@report{b, title = {B\n", "a.bib:5 CITATION_INVALID"],
  ] as const)("in %s that is broken is refused at its line: %s %s", (format, name, text, fault) => {
    expect(bring(format, { [name]: text }).faults).toContain(fault);
  });

  test.each(["csl", "biblatex", "ris"] as const)("in %s that this program wrote is read again", (format) => {
    const folder = folders.make({});
    mkdirSync(folder, { recursive: true });
    const { files } = exportRecord(viewRecord(below), format);
    for (const { name, text } of files) if (name !== "manifest.json") writeFileSync(join(folder, name), text);
    const { faults, sources } = bring(
      format,
      Object.fromEntries(files.filter(({ name }) => name !== "manifest.json").map(({ name, text }) => [name, text])),
    );
    expect(faults).toEqual([]);
    expect(sources.map(({ title }) => title).sort()).toEqual(below.sources.map(({ title }) => title).sort());
  });
});
