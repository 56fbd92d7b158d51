import { describe, expect, test } from "vitest";
import { category } from "../../../src/explorer/pages/category/page.js";
import { claim as claimPage } from "../../../src/explorer/pages/claim/page.js";
import { entity } from "../../../src/explorer/pages/entity/page.js";
import { violation as violationPage } from "../../../src/explorer/pages/violation/page.js";
import { type Answers, claim, founding, listed, pageAt, RICH, THEN, violation } from "./support/two-moments.js";

const violations = (body: string): string[] =>
  [...new Set([...body.matchAll(/(?<=\/violations\/)[a-z-]+/g)].map(([id]) => id))].sort();

describe("Alleged violations on a page of an earlier day and an earlier record", () => {
  test.each([
    ["an incident", entity, "/entities/shelling", "shelling"],
    ["a category", category, "/categories/war-crimes", "war-crimes"],
  ] as const)("of %s are those of both: not what one speaker alleged later, but what was withdrawn since", async (_, page, path, id) => {
    expect(violations(await pageAt(page, `${path}?${THEN}`, id))).toEqual(["v-now", "v-ranked", "v-withdrawn"]);
    expect(violations(await pageAt(page, path, id))).toEqual(["v-later", "v-now"]);
  });

  test("rest on claims that stood: what was taken back by the moment alleges nothing, what was since does", async () => {
    const at = async (clocks: string) => violations(await pageAt(entity, `/entities/shelling${clocks}`, "shelling"));
    expect(await at("")).not.toEqual(expect.arrayContaining(["v-taken-back"]));
    expect(await at(`?${THEN}`)).not.toEqual(expect.arrayContaining(["v-taken-back"]));
    expect(await at(`?${THEN}`)).toContain("v-ranked");
    expect(await at("")).not.toContain("v-ranked");
  });

  test("are read with all that they rest on before it is said that nobody alleged them", async () => {
    const rich = { ViolationsBy: () => listed(violation("v-rich", RICH.slice(0, 60)))() };
    expect(violations(await pageAt(entity, "/entities/shelling", "shelling", rich))).toEqual(["v-rich"]);
  });
});

describe("The page of an alleged violation", () => {
  const none = { ViolationsBy: () => listed()() };
  const body = (path: string, others: Answers = {}) =>
    pageAt(violationPage, `/violations/${path}`, path.replace(/\?.*/, ""), others);

  test("is there at the moment at which it was cited, though it was withdrawn since", async () => {
    expect(await body(`v-withdrawn?${THEN}`, none)).toContain("<h1>War crimes: Shelling of a town</h1>");
    expect(await body("v-withdrawn", none)).toContain("No alleged violation has the id");
  });

  test("is there on a day by which nobody had alleged it, and says so: the answers of that day lead to it", async () => {
    const then = await body(`v-later?${THEN}`);
    expect(then).toContain("<h1>War crimes: Shelling of a town</h1>");
    expect(then).toContain("nobody had alleged it");
    expect(await body("v-later")).not.toContain("nobody had alleged it");
  });

  test("says how much of what it rests on is of later days, in its JSON too", async () => {
    const claims = [
      founding("characterization"),
      founding("attribution", { id: "said-later", seenFrom: "2025-03-01" }),
    ];
    const { metadata } = JSON.parse(
      await body(`v-one.json?${THEN}`, { ViolationsBy: () => listed(violation("v-one", claims))() }),
    );
    expect(JSON.stringify(metadata)).toMatch(/"ofLaterDays":1/);
  });

  test("leaves out what was taken back, and counts it", async () => {
    const page = await body("v-taken-back");
    expect(page).toContain("1 claim that it rested on: withdrawn from the record");
    expect(page).not.toContain("/claims/gone");
  });

  test("has every claim that it rests on, however many", async () => {
    const rich = {
      ViolationsBy: () => listed(violation("v-rich", RICH.slice(0, 60)))(),
      ClaimsByIds: ({ ids }: any) => ({ claims: { nodes: ids.map((id: string) => claim(id)) } }),
    };
    expect(await body("v-rich", rich)).toContain("What rich-60 says.");
  });
});

describe("The page of a claim", () => {
  test("names what was alleged on the ground of it at the moment, though that was withdrawn with it since", async () => {
    const asked: any[] = [];
    const card = {
      ...claim("shown"),
      thread: { id: "t", claims: [] },
      value: null,
      acts: [],
      violations: [],
      atPassages: [],
      passage: { at: "1", sha256: "" },
    };
    const lists = [
      "subjects",
      "objects",
      "scopes",
      "about",
      "answers",
      "followsFrom",
      "nestsIn",
      "contains",
      "actsOn",
      "affectedBy",
    ];
    const more = [
      "objectCategories",
      "objectElements",
      "objectInstruments",
      "objectBases",
      "asked",
      "aboutCategories",
      "namedMechanisms",
      "namedCategories",
      "movedBy",
      "provisions",
    ];
    const itself = { ...card, ...Object.fromEntries([...lists, ...more].map((list) => [list, []])) };
    const one = () => ({ claims: { nodes: [itself] } });
    const page = await pageAt(claimPage, `/claims/shown?${THEN}`, "shown", {
      ...{ ClaimCard: one, ClaimLaw: one, ClaimRelations: one },
      FormerViolationsBy: (variables) => {
        asked.push(variables.claims);
        return { formerViolations: [{ ...violation("v-withdrawn"), turns: [1, 2] }] };
      },
    });
    expect(violations(page)).toEqual(["v-withdrawn"]);
    expect(asked).toEqual([["shown"]]);
  });
});
