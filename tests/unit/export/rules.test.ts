import { createHash } from "node:crypto";
import fc from "fast-check";
import { Parser } from "n3";
import { describe, expect, test } from "vitest";
import { groupBy } from "../../../src/base/index.js";
import {
  dateColumns,
  EXPORT_FORMATS,
  type ExportFormat,
  exportRecord,
  nodeId,
  SAFE_ID,
  viewRecord,
} from "../../../src/export/index.js";
import { toTimeRange } from "../../../src/model/index.js";
import { bundled } from "../../support/bundled.js";

const { dataset } = bundled();
const view = viewRecord(dataset);
const made = new Map<ExportFormat, ReturnType<typeof exportRecord>>();
const write = (format: ExportFormat) => {
  const known = made.get(format) ?? exportRecord(view, format);
  made.set(format, known);
  return known;
};
const fileOf = (format: ExportFormat, ending: string): string =>
  write(format).files.find(({ name }) => name.endsWith(ending))?.text ?? "";

interface Edge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly rest: string;
}
const edgesOf = (xml: string): Edge[] =>
  [...xml.matchAll(/<edge id="([^"]*)" source="([^"]*)" target="([^"]*)"(.*)/g)].map(
    ([, id = "", from = "", to = "", rest = ""]) => ({ id, from, to, rest }),
  );
const nodesOf = (xml: string): { id: string; text: string }[] =>
  [...xml.matchAll(/<node id="([^"]*)"(.*)/g)].map(([, id = "", text = ""]) => ({ id, text }));

describe("An export", () => {
  test("has claims as nodes: every edge of a graph begins at one (rule 1)", () => {
    const claims = new Set(view.claims.map(({ id }) => id));
    for (const xml of [fileOf("graphml", ".graphml"), fileOf("gexf", ".gexf")]) {
      const edges = edgesOf(xml);
      expect(edges.length).toBeGreaterThan(20_000);
      expect(edges.filter(({ from }) => !claims.has(from))).toEqual([]);
      expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
    }
  });

  test("gives a reader nothing to fold: one edge for a pair in GraphML, one for a pair and role in GEXF (rule 1)", () => {
    const graphml = edgesOf(fileOf("graphml", ".graphml"));
    expect(new Set(graphml.map(({ from, to }) => `${from} ${to}`)).size).toBe(graphml.length);
    const gexf = edgesOf(fileOf("gexf", ".gexf"));
    const kindOf = (rest: string): string => /kind="([^"]*)"/.exec(rest)?.[1] ?? "";
    expect(new Set(gexf.map(({ from, to, rest }) => `${from} ${kindOf(rest)} ${to}`)).size).toBe(gexf.length);
    // Some speak of themselves: one edge with both roles, and two edges.
    const both = graphml.filter(({ rest }) => />[^<]*\|[^<]*</.test(rest));
    expect(both.length).toBeGreaterThan(0);
    expect(gexf.length).toBeGreaterThan(graphml.length);
  });

  test("has ids that every reader keeps, each of them once (rule 2)", () => {
    const ids = nodesOf(fileOf("graphml", ".graphml")).map(({ id }) => id);
    expect(ids.filter((id) => !SAFE_ID.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(nodeId("provision", "a/b")).toBe("provision..a--b");
    expect(nodeId("entity", "a/b")).not.toBe(nodeId("entity", "a.b"));
    for (const unsafe of ["a--b", "a_b", "a:b", "a b", "مثال", "-a"])
      expect(() => nodeId("entity", unsafe)).toThrow(expect.objectContaining({ code: "EXPORT_ID_UNSAFE" }));
  });

  test("writes days as plain days in five columns, and whether an end is open in words (rule 3)", () => {
    const days = (spec: Parameters<typeof toTimeRange>[0], on: number | null = null) =>
      dateColumns(toTimeRange(spec), on);
    expect(days({ imprecise: { from: "2010-05-01", to: "2010-07-31" } })).toEqual({
      possibleFrom: "2010-05-01",
      possibleTo: "2010-07-31",
      certainFrom: null,
      certainTo: null,
      on: null,
      openEnd: "no",
      dateText: "between May 2010 and July 2010",
      edtf: "[2010-05-01..2010-07-31]",
    });
    expect(days({ precise: { from: "2015-04-01" }, ongoing: true })).toMatchObject({
      certainFrom: "2015-04-01",
      certainTo: null,
      openEnd: "yes",
      dateText: "from 1 Apr 2015, without an end",
      edtf: "2015-04-01/..",
    });
    expect(days(undefined)).toMatchObject({ openEnd: "unknown", dateText: null, edtf: null });
    expect(days(undefined, 0)).toMatchObject({ on: "1970-01-01", dateText: "on 1 Jan 1970" });
    expect(days({ precise: { from: "2023-10-07", to: "2023-10-07" } })).toMatchObject({ dateText: "on 7 Oct 2023" });
    expect(days({ imprecise: { from: "2012-01-01" } })).toMatchObject({ possibleTo: null, openEnd: "unknown" });
    for (const ending of [".graphml", ".gexf"] as const)
      expect(fileOf(ending === ".gexf" ? "gexf" : "graphml", ending)).not.toMatch(/\d{4}-\d\d-\d\dT\d\d:/);
  });

  test("writes figures as text with their bound, and never a number of a graph (rule 4)", () => {
    const xml = fileOf("graphml", ".graphml");
    const figures = view.claims.filter((claim) => claim.kind === "figure");
    expect(figures.length).toBeGreaterThan(50);
    const nodes = new Map(nodesOf(xml).map(({ id, text }) => [id, text]));
    for (const { id, fields } of figures) {
      const node = nodes.get(id) ?? "";
      expect(node).toContain(`<data key="n-value">${fields.value}</data>`);
      expect(node).toMatch(/<data key="n-bound">(at least|at most|about|exactly)</);
    }
    expect(xml.match(/attr\.type="(?!string)/)).toBeNull();
  }, 60_000);

  test("says disputed and retracted as a word on every element, without defaults, and calls no key id (rule 5)", () => {
    const xml = fileOf("graphml", ".graphml");
    for (const line of xml.split("\n").filter((one) => /^<(node|edge) /.test(one))) {
      expect(line).toMatch(/key="[ne]-disputed">(yes|no)</);
      expect(line).toMatch(/key="[ne]-retracted">(yes|no)</);
    }
    expect(xml).not.toMatch(/<default>|for="all"|attr\.name="(id|weight)"/);
    const keys = [...xml.matchAll(/<key id="([ne])-[^"]*" for="\w+" attr\.name="([^"]*)"/g)].map(
      ([, a, b]) => `${a} ${b}`,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("keeps the scripts of names apart, and only language tags that readers keep (rule 6)", () => {
    const xml = fileOf("graphml", ".graphml");
    expect(xml).toMatch(/<data key="n-nameAr">[^<]*\p{Script=Arabic}/u);
    expect(xml).toMatch(/<data key="n-nameHe">[^<]*\p{Script=Hebrew}/u);
    const tags = new Set([...fileOf("nquads", ".nq").matchAll(/"@([a-zA-Z-]+) </g)].map(([, tag]) => tag));
    expect(["ar", "en", "he"].filter((tag) => !tags.has(tag))).toEqual([]);
    expect([...tags].filter((tag) => !["ar", "en", "fr", "he"].includes(tag ?? ""))).toEqual([]);
  });

  test.each(
    Object.keys(EXPORT_FORMATS) as ExportFormat[],
  )("has a manifest with counts and digests (rule 7): %s", (format) => {
    const { files, manifest } = write(format);
    expect(JSON.parse(files.at(-1)?.text ?? "")).toEqual(JSON.parse(JSON.stringify(manifest)));
    expect(manifest).toMatchObject({ format, pin: { rev: dataset.changesets.length } });
    expect(manifest.complete).toBe(EXPORT_FORMATS[format].lossless);
    for (const { name, bytes, sha256 } of manifest.files) {
      const text = files.find((file) => file.name === name)?.text ?? "";
      expect([bytes, sha256]).toEqual([Buffer.byteLength(text), createHash("sha256").update(text).digest("hex")]);
    }
    expect(manifest.lost.every(({ code, records, instead }) => /^L\d+ /.test(code) && records > 0 && instead)).toBe(
      true,
    );
  });

  test("keeps the speaker, both bounds of the days and the answers of every claim in RDF (rule 8)", () => {
    const quads = new Parser({ format: "application/n-quads" }).parse(fileOf("nquads", ".nq"));
    expect(quads.length).toBe(write("nquads").manifest.counts.quads);
    expect(quads.filter(({ graph }) => graph.termType === "DefaultGraph")).toEqual([]);
    const bySubject = groupBy(quads, ({ subject }) => subject.value);
    const short = (iri: string): string => iri.replace(/^.*[#/]/, "");
    for (const claim of view.claims) {
      const own = bySubject.get(`https://w3id.org/answerable/record/claim/${claim.id}`) ?? [];
      const values = (name: string): string[] =>
        own.filter(({ predicate }) => short(predicate.value) === name).map(({ object }) => object.value);
      expect(values("wasAttributedTo")).toEqual([`https://w3id.org/answerable/record/entity/${claim.speaker}`]);
      const days = dateColumns(claim.time, claim.actOn);
      for (const column of ["possibleFrom", "possibleTo", "certainFrom", "certainTo", "on"] as const)
        expect(values(column)).toEqual(days[column] === null ? [] : [days[column]]);
      if (claim.kind === "response") expect(values("answers").length).toBe(claim.fields.answers.length);
    }
  }, 60_000);

  test("is of one moment: what was said or recorded later is not there, nor is a denial of it (rule 9)", () => {
    const early = viewRecord(dataset, { asOf: "2015-01-01" });
    expect(early.claims.length).toBeLessThan(view.claims.length);
    expect(early.left.later).toBe(view.claims.length - early.claims.length);
    const ids = new Set(early.claims.map(({ id }) => id));
    expect(early.claims.filter(({ actOn }) => actOn !== null && actOn > 16_436)).toEqual([]);
    expect(
      early.claims.flatMap(({ links }) => links.filter(({ namespace, id }) => namespace === "claim" && !ids.has(id))),
    ).toEqual([]);
    const first = dataset.changesets[0]?.recordedAt ?? "";
    const then = viewRecord(dataset, { knownAt: first });
    expect(then.pin.rev).toBe(1);
    expect(then.claims.every(({ rev, retracted }) => rev === 1 && retracted === "no")).toBe(true);
    expect(() => viewRecord(dataset, { knownAt: "2000-01-01T00:00:00Z" })).toThrow(
      expect.objectContaining({ code: "RECORD_NOT_BEGUN" }),
    );
    expect(() => viewRecord(dataset, { asOf: "2023-02-30" })).toThrow(
      expect.objectContaining({ code: "DATE_INVALID" }),
    );
    expect(() => viewRecord(dataset, { knownAt: "2026" })).toThrow(
      expect.objectContaining({ code: "DATE_TIME_INVALID" }),
    );
  });

  test("says nothing that nobody said: no outcome of a mechanism is in it, and each natural person has the caution (rule 9)", () => {
    for (const format of Object.keys(EXPORT_FORMATS) as ExportFormat[])
      for (const { name, text } of write(format).files)
        if (name !== "vocabulary.ttl") expect(text).not.toMatch(/\bCOVERED\b/);
    const persons = dataset.entities.filter(({ type }) => type === "Person");
    expect(persons.length).toBeGreaterThan(5);
    const nodes = new Map(nodesOf(fileOf("graphml", ".graphml")).map(({ id, text }) => [id, text]));
    for (const { id } of persons) expect(nodes.get(id) ?? "Presumed innocent").toContain("Presumed innocent");
  });

  test("joins actors in a projection alone, which is nobody's statement and says so", () => {
    const xml = fileOf("projection", ".gexf");
    expect(xml).toMatch(/^<\?xml[^\n]*\n<!--\nA projection; not a statement by anybody\./);
    const edges = edgesOf(xml);
    const value = (rest: string, key: string): string =>
      new RegExp(`for="${key}" value="([^"]*)"`).exec(rest)?.[1] ?? "";
    expect(edges.length).toBeGreaterThan(500);
    expect(new Set(edges.map(({ from, to, rest }) => `${from} ${/kind="([^"]*)"/.exec(rest)?.[1]} ${to}`)).size).toBe(
      edges.length,
    );
    const withdrawn = new Set(view.claims.filter(({ retracted }) => retracted === "yes").map(({ id }) => id));
    expect(withdrawn.size).toBeGreaterThan(0);
    const byId = new Map(view.claims.map((claim) => [claim.id, claim]));
    for (const { from, to, rest } of edges) {
      const claims = value(rest, "claimIds").split(" ");
      expect([value(rest, "claims"), value(rest, "note")]).toEqual([
        String(claims.length),
        "A projection; not a statement by anybody.",
      ]);
      for (const id of claims) {
        expect(withdrawn.has(id)).toBe(false);
        const names = new Set(byId.get(id)?.links.map((link) => nodeId(link.namespace, link.id)));
        expect([names.has(from), names.has(to)]).toEqual([true, true]);
      }
      const disputed = claims.some((id) => byId.get(id)?.disputed === "yes");
      expect(value(rest, "disputed")).toBe(disputed ? "yes" : "no");
    }
  });

  test("names what claims say as terms of RDF 1.2, and states none of it", () => {
    const lines = fileOf("rdf12", ".rdf12.nq").trimEnd().split("\n");
    expect(lines.length).toBe(write("rdf12").manifest.counts.quads);
    expect(
      lines.filter((line) => !/^<[^>]*\/claim\/[^>]*> <[^>]*#reifies> <<\( .* \)>> <[^>]*> \.$/.test(line)),
    ).toEqual([]);
  });

  test("of a part of the record says of which page, is never complete, and is not to be read in again", () => {
    const part = { address: "https://example.org/entities/a?asOf=2025-01-01", title: "An example -- with a rule" };
    const cut = viewRecord({ ...dataset, claims: dataset.claims.slice(0, 5) }, { asOf: "2025-01-01" }, part);
    for (const format of Object.keys(EXPORT_FORMATS) as ExportFormat[]) {
      const { manifest, files } = exportRecord(cut, format);
      expect([manifest.complete, manifest.part]).toEqual([false, part]);
      if (["nquads", "turtle", "jsonld"].includes(format)) {
        expect(files[0]?.text).toContain(part.address);
        expect(files[0]?.text).not.toContain("asWritten");
      }
      if (["graphml", "gexf", "projection"].includes(format)) expect(files[0]?.text).toContain("An example - - with");
    }
  });

  test("names nothing that is not public: no judgement on it, no list of what belongs to it", () => {
    const [one, other, third] = dataset.entities.filter(({ type }) => type === "Unit" || type === "ArmedGroup");
    const [situation] = dataset.entities.filter(({ type }) => type === "Situation");
    const [reported, reporting] = dataset.sources;
    if (!one || !other || !third || !situation || !reported || !reporting) throw new Error("The record is too small.");
    const shut = new Set([other.id, situation.id, reported.id]);
    const judged = (on: string, same: string) => ({
      ...{ id: `a-${on}-${same}`, act: "identity" as const, on, same, by: "an editor", reason: `It is ${same}.` },
      ...{ rank: null, verification: null, judgement: "positive" as const, rev: 1 },
    });
    const handled = <T extends { id: string }>(records: readonly T[]): T[] =>
      records.map((record) => (shut.has(record.id) ? { ...record, handling: "restricted" as const } : record));
    const restricted = {
      ...dataset,
      entities: handled(dataset.entities).map((entity) =>
        entity.id === third.id ? { ...entity, situations: [situation.id], successors: [other.id] } : entity,
      ),
      sources: handled(dataset.sources).map((source) =>
        source.id === reporting.id ? { ...source, reports: [reported.id] } : source,
      ),
      acts: [...dataset.acts, judged(one.id, other.id), judged(other.id, one.id), judged(one.id, third.id)],
    } as typeof dataset;
    const { data } = viewRecord(restricted);
    const judgements = data.acts.filter(({ by }) => by === "an editor").map(({ id }) => id);
    expect(judgements).toContain(`a-${one.id}-${third.id}`);
    const named = JSON.stringify([data.entities, data.sources, data.acts]);
    for (const id of shut) expect(named, id).not.toContain(`"${id}"`);
    expect(named).not.toContain(`It is ${other.id}.`);
  });

  test("holds no place in a source that only what is left out rests on", () => {
    const some = fc.uniqueArray(fc.nat(dataset.claims.length - 1), { minLength: 1, maxLength: 40 });
    const apart = dataset.claims.map((claim, index) => (index % 5 === 0 ? { ...claim, at: `place ${index}` } : claim));
    const passages = apart.map(({ source, at }, index) => ({ id: `p-${index}`, source, at, sha256: null, rev: 1 }));
    fc.assert(
      fc.property(some, (hidden) => {
        const claims = apart.map((claim, index) =>
          hidden.includes(index) ? { ...claim, handling: "restricted" as const } : claim,
        );
        const { data } = viewRecord({ ...dataset, claims, passages } as typeof dataset);
        const shown = new Set(data.claims.map(({ source, at }) => `${source} ${at}`));
        expect(data.passages.filter(({ source, at }) => !shown.has(`${source} ${at}`))).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  test("holds nothing that follows from claims which are all left out", () => {
    const [first, second, other] = dataset.claims;
    const follows = dataset.claims.find(({ kind }) => kind === "structure");
    if (!first || !second || !other || !follows) throw new Error("The record is too small.");
    const derived = { ...follows, id: "c-derived", fields: { ...follows.fields, derivedFrom: [first.id, second.id] } };
    const view = (...hidden: string[]) =>
      viewRecord({
        ...dataset,
        claims: [...dataset.claims, derived].map((claim) =>
          hidden.includes(claim.id) ? { ...claim, handling: "restricted" } : claim,
        ),
      } as typeof dataset).data.claims.find(({ id }) => id === "c-derived");
    expect(view(first.id)?.fields).toHaveProperty("derivedFrom", [second.id]);
    expect(view(first.id, second.id)).toBeUndefined();
  });

  test("names no person whose public decision is none", () => {
    const person = dataset.entities.find(({ type, namedIn }) => type === "Person" && namedIn);
    const sources = dataset.sources.map((one) =>
      one.id === person?.namedIn ? { ...one, handling: "restricted" as const } : one,
    );
    expect(person).toBeDefined();
    const { data } = viewRecord({ ...dataset, sources });
    expect(data.entities.filter(({ id }) => id === person?.id)).toEqual([]);
    expect(JSON.stringify(data.claims)).not.toContain(`"${person?.id}"`);
  });

  test("holds no act on a claim that it leaves out, whatever its day", () => {
    const position = dataset.claims.find(({ kind }) => kind === "response") as (typeof dataset.claims)[number];
    const answered = (position.fields as { answers: string[] }).answers;
    const later = dataset.claims.map((claim) => {
      if (answered.includes(claim.id)) return { ...claim, actOn: 22_000 };
      return claim.id === position.id ? { ...claim, actOn: 10_000 } : claim;
    }) as typeof dataset.claims;
    const act = {
      ...{ id: "a-verified", act: "verification" as const, on: position.id, by: "an editor", reason: "Read again." },
      ...{ rank: null, verification: "verified" as const, same: null, judgement: null, rev: position.rev },
    };
    const { data } = viewRecord({ ...dataset, claims: later, acts: [...dataset.acts, act] }, { asOf: "2010-01-01" });
    const held = new Set(data.claims.map(({ id }) => id));
    expect(held.has(position.id)).toBe(false);
    expect(data.acts.filter((one) => one.act !== "identity" && !held.has(one.on))).toEqual([]);
  });

  test("holds nothing that is not public", () => {
    const [source] = dataset.sources;
    const restricted = {
      ...dataset,
      sources: dataset.sources.map((one) => (one === source ? { ...one, handling: "restricted" as const } : one)),
    };
    const cut = viewRecord(restricted);
    expect(cut.claims.filter((claim) => claim.source === source?.id)).toEqual([]);
    expect(cut.left.restricted).toBeGreaterThan(0);
    expect(exportRecord(cut, "csv").manifest.complete).toBe(false);
    expect(exportRecord(cut, "csv").files.some(({ text }) => text.includes(`${source?.title}`))).toBe(false);
  });
});

test("GraphML says how many edges have the roles of two joined, and that is what GEXF has more", () => {
  const joined = edgesOf(fileOf("graphml", ".graphml")).filter(({ rest }) => /\w\|\w/.test(rest)).length;
  expect(joined).toBeGreaterThan(0);
  const lost = write("graphml").manifest.lost.find(({ code }) => code.startsWith("L9"));
  expect(lost?.records).toBe(joined);
  expect(edgesOf(fileOf("gexf", ".gexf")).length).toBeGreaterThan(edgesOf(fileOf("graphml", ".graphml")).length);
});
