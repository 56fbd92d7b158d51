import { describe, expect, test } from "vitest";
import type { Ask } from "../../../src/explorer/ask.js";
import { claimsAt, type Dated } from "../../../src/explorer/claims-at.js";
import { explore } from "../../../src/explorer/explore.js";
import type { Asked } from "../../../src/explorer/page.js";
import { category } from "../../../src/explorer/pages/category/page.js";
import { entity } from "../../../src/explorer/pages/entity/page.js";
import { violation as violationPage } from "../../../src/explorer/pages/violation/page.js";

const named = { id: "example-commission", name: "Example Commission", kind: "Institution" };
const source = {
  id: "report",
  title: "A report",
  publisher: "Example Commission",
  publishedOn: "2025-03-01",
  url: null,
};

/** A claim as the API gives it to a page. */
const claim = (id: string, more: object = {}) => ({
  ...{ id, kind: "characterization", sentence: `What ${id} says.`, speaker: named, source, pinpoint: "para 1" },
  ...{ standard: null, disputed: false, verification: "verified", recordedAt: "2024-06-01T00:00:00Z", positions: [] },
  ...{ rev: 1, retracted: false, on: null, seenFrom: "2023-10-07" },
  ...{ certainFrom: "2023-10-07", certainTo: "2023-10-07", possibleFrom: "2023-10-07", possibleTo: "2023-10-07" },
  ...more,
});
const CLAIMS = [
  claim("shown"),
  claim("said-later", { seenFrom: "2025-03-01" }),
  claim("recorded-later", { rev: 2, recordedAt: "2026-06-01T00:00:00Z" }),
];
const IDS = CLAIMS.map(({ id }) => ({ id }));
const at = (seq: number, recordedAt: string) => ({ seq, recordedAt, title: `Changeset ${seq}`, digest: `${seq}` });

const founding = (kind: string, more: object = {}) => ({
  ...{ id: "shown", kind, rev: 1, seenFrom: "2023-10-07", saidBy: [named], scopes: [] },
  ...more,
});
const ALLEGED = [founding("characterization"), founding("attribution")];
/** Alleged of the actor by another speaker than the one who characterised it, until that one did so too. */
const LATER = [
  founding("characterization"),
  founding("attribution", { seenFrom: "2025-03-01" }),
  founding("attribution", { saidBy: [{ id: "another" }] }),
];
const violation = (id: string, claims = ALLEGED) => ({
  ...{ id, category: { id: "war-crimes", name: "War crimes" }, claims },
  incident: { id: "shelling", name: "Shelling of a town", situations: [] },
  allegedActor: { id: "example-brigade", name: "Example Brigade", kind: "UNIT", caution: null },
});

/** An API that knows one record of each kind and the claims above. */
const answers: Record<string, (variables: any) => object> = {
  Changesets: () => ({ changesets: [at(1, "2024-06-01T00:00:00Z"), at(2, "2026-06-01T00:00:00Z")] }),
  Nearest: () => ({ search: { edges: [] } }),
  EntityPage: ({ id }) => ({
    entities: {
      nodes: [
        {
          ...{ id, type: "Incident", otherNames: null, description: null },
          ...(id === "shelling" ? { name: "Shelling of a town", rev: 1 } : { name: "Later town", rev: 2 }),
          ...{ existsFrom: null, existsTo: null, actor: null, mechanism: null, situation: null, situations: [] },
          ...{ incident: { id: "shelling", violations: [] }, acts: [], violationsAlleged: [] },
          ...{ claimsAbout: IDS, claimsNaming: [], claimsScoped: [], callsAddressed: [], mentionedIn: [] },
        },
      ],
    },
  }),
  EntitySays: () => ({ claims: { nodes: [], totalCount: 0 } }),
  CategoryPage: () => ({
    legalCategories: [
      {
        ...{ id: "war-crimes", name: "War crimes", otherNames: null, regime: null, note: null },
        ...{ broader: [], narrower: [], definedBy: [], elements: [], namedIn: [], violations: [] },
        characterizedAs: IDS,
      },
    ],
  }),
  ClaimsByIds: ({ ids, knownAt }) => ({
    claims: { nodes: CLAIMS.filter(({ id, rev }) => ids.includes(id) && (!knownAt || rev === 1)) },
  }),
  ViolationsBy: () => ({
    violations: {
      nodes: [violation("v-now"), violation("v-later", LATER)],
      pageInfo: { hasNextPage: false, endCursor: null },
    },
  }),
  FormerViolationsBy: () => ({
    formerViolations: [
      { ...violation("v-withdrawn"), turns: [1, 2] },
      { ...violation("v-gone-by-then"), turns: [0, 1] },
    ],
  }),
  ViolationOverview: () => ({ violationCoverage: [] }),
  ViolationWhy: () => ({ violationCoverage: [] }),
};
const ask: Ask = async ({ text }, variables) => {
  const name = /^query (\w+)/.exec(text)?.[1] ?? "";
  const answer = answers[name];
  if (!answer) throw new Error(`Nobody answers ${name}.`);
  return { data: answer(variables) as never };
};
const pageAt = async (page: typeof entity, path: string, id: string) =>
  (
    await explore(page, {
      ...{ params: { id }, url: path, accept: "text/html", origin: "http://localhost", ask, today: "2026-11-01" },
      cite: { bib: () => "", ris: () => "", csl: () => "" },
    })
  ).body;

const THEN = "asOf=2024-01-01&knownAt=2025-01-01T00:00:00Z";

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

const violations = (body: string): string[] =>
  [...new Set([...body.matchAll(/(?<=\/violations\/)[a-z-]+/g)].map(([id]) => id))].sort();

describe("Alleged violations on a page of an earlier day and an earlier record", () => {
  test.each([
    ["an incident", entity, "/entities/shelling", "shelling"],
    ["a category", category, "/categories/war-crimes", "war-crimes"],
  ] as const)("of %s are those of both: not what one speaker alleged later, but what was withdrawn since", async (_, page, path, id) => {
    expect(violations(await pageAt(page, `${path}?${THEN}`, id))).toEqual(["v-now", "v-withdrawn"]);
    expect(violations(await pageAt(page, path, id))).toEqual(["v-later", "v-now"]);
  });

  test("have a page of their own at the moment at which they were cited, though they were withdrawn since", async () => {
    answers.ViolationsBy = () => ({ violations: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } });
    const body = (clocks: string) => pageAt(violationPage, `/violations/v-withdrawn${clocks}`, "v-withdrawn");
    expect(await body(`?${THEN}`)).toContain("<h1>War crimes: Shelling of a town</h1>");
    expect(await body("")).toContain("No alleged violation has the id");
  });
});

describe("A record", () => {
  test("has no page at a moment before it was recorded", async () => {
    const body = await pageAt(entity, "/entities/later-town?knownAt=2025-01-01T00:00:00Z", "later-town");
    expect(body).toContain("not recorded yet at the moment you look back to: it came with revision 2");
    expect(body).not.toContain("Later town");
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
