import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exportRecord, viewRecord } from "../../../src/export/index.js";
import { loadSeed } from "../../../src/import/index.js";
import { IDENTIFIER_SCHEMES, type IdentifierScheme, identifierAddress, ofKind } from "../../../src/model/index.js";
import { bundled } from "../../support/bundled.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const folders = temporaryFolders();
const { dataset } = bundled();
const view = viewRecord(dataset);
const identifiers = ofKind(dataset.claims, "identifier");

const claims = (...rows: string[]) =>
  loadSeed(
    folders.make({
      "a.yaml": `sources: [{ id: list, title: A list, kind: dataset }]
entities:
  - { id: keeper, type: Organization, name: Keeper of the list }
  - { id: aria, type: Organization, name: Aria }
  - { id: boria, type: Organization, name: Boria }
claims:
${rows.map((row) => `  - { kind: identifier, source: list, speaker: keeper, at: "1", ${row} }`).join("\n")}
`,
    }),
  );

describe("An identifier of another list", () => {
  test("is a claim with its keeper as speaker, and says so", () => {
    const { dataset: made, faults } = claims("subject: aria, scheme: wikidata, identifier: Q42");
    expect(faults).toEqual([]);
    expect(made.claims[0]?.sentence).toBe("Keeper of the list has Aria under Q42 (Wikidata).");
  });

  test.each([
    ["subject: aria, scheme: wikidata, identifier: '42'", "SEED_INVALID_FIELD"],
    ["subject: aria, scheme: iso-3166-1-alpha-3, identifier: ari", "SEED_INVALID_FIELD"],
    ["subject: aria, scheme: un-m49, identifier: '7'", "SEED_INVALID_FIELD"],
    ["subject: aria, scheme: ror, identifier: 'https://ror.org/012345678'", "SEED_INVALID_FIELD"],
    ["subject: aria, scheme: library-cards, identifier: '7'", "SEED_INVALID_FIELD"],
  ])("is refused where it is not written as its scheme writes them: %s", (row, code) => {
    const { faults } = claims(row);
    expect(faults.map((fault) => [fault.code, fault.file, fault.line])).toEqual([[code, "a.yaml", 7]]);
  });

  test("is not said of two by one speaker: that two are the same is a judgement", () => {
    const twice = [
      "subject: aria, scheme: wikidata, identifier: Q42",
      "subject: boria, scheme: wikidata, identifier: Q42",
    ];
    expect(claims(...twice).faults.map(({ code }) => code)).toEqual(["SEED_DUPLICATE_ID"]);
    expect(claims(twice[0] as string, "subject: boria, scheme: wikidata, identifier: Q43").faults).toEqual([]);
  });

  test("has an address only where its scheme has, and one that no identifier can leave", () => {
    for (const [scheme, { pattern, address }] of Object.entries(IDENTIFIER_SCHEMES as Record<string, IdentifierScheme>))
      fc.assert(
        fc.property(fc.stringMatching(pattern), (identifier) => {
          const made = identifierAddress(scheme, identifier);
          expect(made === null).toBe(address === undefined);
          if (made) expect(new URL(made).pathname).toContain(identifier);
        }),
        { numRuns: 50 },
      );
    expect(identifierAddress("library-cards", "7")).toBeNull();
  });
});

describe("Identifiers in the bundled record", () => {
  test("are of every State that has a code, and alike for all", () => {
    const of = (scheme: string) =>
      new Set(identifiers.flatMap((one) => (one.fields.scheme === scheme ? [one.subject as string] : [])));
    const [two, three, m49] = ["iso-3166-1-alpha-2", "iso-3166-1-alpha-3", "un-m49"].map(of) as Set<string>[];
    expect([...(two ?? [])].sort()).toEqual([...(three ?? [])].sort());
    expect([...(m49 ?? [])].filter((id) => !three?.has(id))).toEqual([]);
    const without = dataset.entities.filter(
      ({ id, type, existsTo }) => type === "State" && !existsTo && !three?.has(id),
    );
    // A user-assigned code is none of the agency's; a code of a territory is not that of a State which claims it.
    expect(without.map(({ id }) => id).sort()).toEqual(["sahrawi-republic", "xkx"]);
    for (const { subject, fields } of identifiers)
      if (fields.scheme === "iso-3166-1-alpha-3") expect(fields.identifier.toLowerCase()).toBe(subject);
  });

  test("were not checked in the list itself, and say so", () => {
    expect(identifiers.length).toBeGreaterThan(700);
    expect(identifiers.filter(({ verification, at }) => verification !== "unverified" || at !== "not checked")).toEqual(
      [],
    );
  });

  test("are of no natural person but by an item that a court's decision would have to bear out", () => {
    const persons = new Set(dataset.entities.flatMap(({ id, type }) => (type === "Person" ? [id] : [])));
    expect(identifiers.filter(({ subject }) => persons.has(subject ?? ""))).toEqual([]);
  });

  test("go out under their own speaker, as the weaker of two sames", () => {
    const nq = exportRecord(view, "nquads").files[0]?.text ?? "";
    expect(nq).toMatch(
      /entity\/pse> <https:\/\/schema\.org\/sameAs> <http:\/\/www\.wikidata\.org\/entity\/Q219060> <[^>]*record\/view>/,
    );
    expect(nq).not.toContain("owl#sameAs");
    const ftm = exportRecord(view, "ftm").files[0]?.text ?? "";
    expect(ftm).toMatch(/"id":"isr","schema":"Territory","properties":\{[^\n]*"wikidataId":\["Q801"\]/);
    const rows = (exportRecord(view, "statements").files[0]?.text ?? "")
      .split("\n")
      .filter((row) => row.includes(",wikidataId,"));
    expect(rows.length).toBeGreaterThan(190);
    expect(rows.filter((row) => !row.includes(",answerable-wikidata-contributors,c-"))).toEqual([]);
  });

  test("that somebody rejects are no sameness any more", () => {
    const claim = identifiers.find(({ fields }) => fields.identifier === "Q801");
    const shown = view.claims.map((one) => (one.id === claim?.id ? { ...one, disputed: "yes" as const } : one));
    const nq = exportRecord({ ...view, claims: shown }, "nquads").files[0]?.text ?? "";
    expect(nq).not.toContain("<http://www.wikidata.org/entity/Q801>");
    expect(nq).toContain('"Q801"');
  });
});
