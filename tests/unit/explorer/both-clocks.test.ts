import { describe, expect, test } from "vitest";
import { claimsAt, type Dated } from "../../../src/explorer/claims-at.js";
import type { Asked } from "../../../src/explorer/page.js";
import { LISTS, listNamed } from "../../../src/explorer/pages/browse/list-of.js";
import { category } from "../../../src/explorer/pages/category/page.js";
import { entity } from "../../../src/explorer/pages/entity/page.js";
import { source } from "../../../src/explorer/pages/source/page.js";
import { CLAIMS, claim, pageAt, THEN } from "./support/two-moments.js";

describe("A page of an earlier day and an earlier record", () => {
  test.each([
    ["an incident", entity, "/entities/shelling", "shelling"],
    ["a category", category, "/categories/war-crimes", "war-crimes"],
  ] as const)("of %s shows no statement that was made or recorded later, in whatever form", async (_, page, path, id) => {
    for (const ending of ["", ".json"]) {
      const body = await pageAt(page, `${path}${ending}?${THEN}`, `${id}${ending}`);
      expect(body).toContain("What shown says.");
      expect(body).not.toMatch(/What (said-later|recorded-later) says/);
      expect(body).not.toMatch(/"(said-later|recorded-later)"/);
    }
  });

  test("has in its table the claims that it shows, and no others", async () => {
    const rows = await pageAt(entity, `/entities/shelling.csv?${THEN}`, "shelling.csv");
    expect(rows).toContain("What shown says.");
    expect(rows).not.toMatch(/said-later|recorded-later/);
  });

  test("says how much of each it leaves out", async () => {
    const { metadata } = JSON.parse(await pageAt(entity, `/entities/shelling.json?${THEN}`, "shelling.json"));
    expect(JSON.stringify(metadata)).toMatch(/"recordedLater":1.*"ofLaterDays":1/);
  });

  test("shows everything at the newest of both", async () => {
    const body = await pageAt(entity, "/entities/shelling", "shelling");
    for (const { sentence } of CLAIMS) expect(body).toContain(sentence);
  });
});

describe("An answer to a claim", () => {
  const answers = [
    { ...claim("denied", { kind: "denial" }), seenFrom: null },
    claim("denied-later", { kind: "denial" }),
    claim("regretted", { kind: "acknowledgement" }),
  ];
  const DAYS: Record<string, string> = { "denied-later": "2024-01-02", regretted: "2024-01-01" };
  const others = (...positions: object[]) => ({
    ClaimsByIds: () => ({ claims: { nodes: [claim("shown", { disputed: true, positions })] } }),
    AnswerDays: ({ ids }: { ids: string[] }) => ({
      claims: { nodes: ids.map((id) => ({ id, on: DAYS[id] ?? null, seenFrom: DAYS[id] ?? null })) },
    }),
  });
  const book = async (query: string, ...positions: object[]) =>
    JSON.parse(await pageAt(entity, `/entities/shelling.json?${query}`, "shelling.json", others(...positions))).data
      .book;

  test("stands beside it from its own day on; how many came later is said", async () => {
    const on = async (asOf: string) => (await book(`asOf=${asOf}`, ...answers))[0];
    const ids = async (asOf: string) => (await on(asOf)).positions.map(({ id }: { id: string }) => id);
    expect(await ids("2023-12-31")).toEqual(["denied"]);
    expect(await ids("2024-01-01")).toEqual(["denied", "regretted"]);
    expect(await ids("2024-01-02")).toEqual(["denied", "denied-later", "regretted"]);
    expect((await on("2023-12-31")).laterAnswers).toBe(2);
    const body = await pageAt(entity, "/entities/shelling?asOf=2023-12-31", "shelling", others(...answers));
    expect(body).toContain("Answers to it of later days: 2.");
  });

  test("makes it disputed from that day on, and not before", async () => {
    const disputed = async (query: string) => (await book(query, ...answers.slice(1)))[0].disputed;
    expect([await disputed("asOf=2024-01-01"), await disputed("asOf=2024-01-02"), await disputed("")]).toEqual([
      ...[false, true],
      true,
    ]);
  });
});

describe("An answer with a day", () => {
  const at = (on: string) => ({
    ClaimsByIds: () => ({
      claims: { nodes: [claim("shown", { on: "2024-03-01", positions: [claim("denied", { kind: "denial" })] })] },
    }),
    AnswerDays: () => ({ claims: { nodes: [{ id: "denied", on, seenFrom: on }] } }),
  });
  test("shows it, and that it was said before what it stands beside", async () => {
    const body = (on: string) => pageAt(entity, "/entities/shelling", "shelling", at(on));
    expect(await body("2024-03-01")).toContain(" · 1 Mar 2024");
    expect(await body("2024-03-01")).not.toContain("said before it");
    expect(await body("2024-02-29")).toContain("said before it, on 29 Feb 2024");
  });
});

describe("A claim that was corrected", () => {
  const ranked = (rev: number, rank = "DEPRECATED") => ({
    ClaimRanks: () => ({ actRecords: [{ id: "a", rev, rank, reason: "Too strong.", claims: [{ id: "shown" }] }] }),
    ClaimsByIds: () => ({ claims: { nodes: [claim("shown"), claim("in-its-place")] } }),
    EntityPage: () => ({
      entities: {
        nodes: [
          {
            ...{ id: "shelling", type: "Incident", name: "Shelling", rev: 1, otherNames: null, description: null },
            ...{ existsFrom: null, existsTo: null, actor: null, mechanism: null, situation: null, situations: [] },
            ...{ incident: null, acts: [], claimsNaming: [], claimsScoped: [], callsAddressed: [], mentionedIn: [] },
            claimsAbout: [{ id: "shown" }, { id: "in-its-place" }],
          },
        ],
      },
    }),
  });
  test("says so in every form, and stands after the others", async () => {
    const body = await pageAt(entity, "/entities/shelling", "shelling", ranked(2));
    expect(body).toContain("Corrected: another stands in its place.");
    expect(body.indexOf("What in-its-place says.")).toBeLessThan(body.indexOf("What shown says."));
    expect(await pageAt(entity, "/entities/shelling.csv", "shelling.csv", ranked(2))).toContain("Too strong.");
  });

  test("was not yet at the moment before, and is none where it was put back", async () => {
    const earlier = "/entities/shelling?knownAt=2025-01-01T00:00:00Z";
    expect(await pageAt(entity, earlier, "shelling", ranked(2))).not.toContain("Corrected:");
    expect(await pageAt(entity, "/entities/shelling", "shelling", ranked(2, "NORMAL"))).not.toContain("Corrected:");
  });
});

describe("A record", () => {
  test("has none either where it is a source", async () => {
    const sources = { nodes: [{ id: "later", title: "A later report", rev: 2, reports: [], reportedBy: [] }] };
    const others = { SourcePage: () => ({ sources }), SourcePassages: () => ({ passages: [] }) };
    const body = await pageAt(source, "/sources/later?knownAt=2025-01-01T00:00:00Z", "later", others);
    expect(body).toContain("not recorded yet at the moment you look back to: it came with revision 2");
  });

  test("has no page at a moment before it was recorded", async () => {
    const body = await pageAt(entity, "/entities/later-town?knownAt=2025-01-01T00:00:00Z", "later-town");
    expect(body).toContain("not recorded yet at the moment you look back to: it came with revision 2");
    expect(body).not.toContain("Later town");
  });
});

describe("A list of records by its word in an address", () => {
  test.each(["constructor", "toString", "__proto__", "nothing"])("is not there where the word is %s", (word) => {
    expect(listNamed(word)).toBeUndefined();
  });

  test.each(Object.keys(LISTS))("is there where the word is %s", (word) => {
    expect(listNamed(word)?.title).toBe(LISTS[word]?.title);
  });
});

describe("What of a list is there on a day", () => {
  const asked = { clocks: { asOf: "2016-01-01" }, record: { seq: 1 } } as unknown as Asked;
  const dated = (more: Partial<Dated>): Dated => claim("one", more) as Dated;

  test("goes by the day that the record itself goes by: a state of affairs is always there, though it began later", () => {
    const posting = dated({ seenFrom: null, possibleFrom: "2022-01-01", certainFrom: "2022-01-01" });
    expect(claimsAt([posting], asked)).toMatchObject({ shown: [posting], ofLaterDays: 0 });
  });

  test("begins with that day, and not the day before", () => {
    const shown = (seenFrom: string) => claimsAt([dated({ seenFrom })], asked).shown.length;
    expect([shown("2016-01-01"), shown("2016-01-02")]).toEqual([1, 0]);
  });
});
