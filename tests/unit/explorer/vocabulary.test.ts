import { DataFactory, Parser } from "n3";
import { describe, expect, test } from "vitest";
import { explore, type PageRequest, vocabularyPage } from "../../../src/explorer/index.js";
import { vocabularyTerms, writeVocabulary } from "../../../src/export/index.js";

const terms = vocabularyTerms();
const request = (url: string): PageRequest => ({
  params: {},
  url,
  origin: "http://localhost",
  ask: async () => ({
    data: {
      changesets: [{ seq: 1, recordedAt: "2026-11-21T00:00:00Z", title: "The first", digest: "d".repeat(64) }],
    } as never,
  }),
  cite: { bib: String, ris: String, csl: String },
  today: "2026-06-30",
});

describe("The vocabulary", () => {
  test("has a page with an anchor for each term, under the name that its address in RDF ends in", async () => {
    const made = await explore(vocabularyPage(terms), request("/vocabulary"));
    expect(made.status).toBe(200);
    for (const { name, address } of terms) {
      expect(address.endsWith(`#${name}`)).toBe(true);
      expect(made.body).toContain(`<div id="${name}">`);
    }
  });

  test("offers nothing of the record there, for it rests on none", async () => {
    const { body } = await explore(vocabularyPage(terms), request("/vocabulary"));
    expect(body).not.toMatch(/vocabulary\.(nq|jsonld|graphml|ftm)/);
  });

  test("is a row for each term as a table", async () => {
    const { body } = await explore(vocabularyPage(terms), request("/vocabulary.csv"));
    expect(body.trim().split("\n").length).toBe(terms.length + 1);
  });

  test("says of each term in Turtle what its page says, and declares every term of ours that it uses", () => {
    const quads = new Parser().parse(writeVocabulary());
    const declared = new Set(quads.map(({ subject }) => subject.value));
    expect([...declared].sort()).toEqual(terms.map(({ address }) => address).sort());
    for (const { address, meaning, narrowerThan } of terms) {
      const own = quads.filter(({ subject }) => subject.equals(DataFactory.namedNode(address)));
      const said = (predicate: RegExp): string[] =>
        own.filter((quad) => predicate.test(quad.predicate.value)).map(({ object }) => object.value);
      expect(said(/#sub(Class|Property)Of$/)).toEqual(narrowerThan);
      expect(said(/#comment$/)).toEqual(meaning ? [meaning] : []);
    }
    const used = quads.flatMap(({ object }) =>
      object.value.includes("/answerable/vocabulary#") ? [object.value] : [],
    );
    expect([...new Set(used)].filter((one) => !declared.has(one))).toEqual([]);
  });
});
