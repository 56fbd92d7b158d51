import { beforeAll, describe, expect, it } from "vitest";
import { atOnce, parseDay } from "../../src/base/index.js";
import { assessCoverage, checkConduct, isSetInMotion, type LawFacts } from "../../src/law/index.js";
import type { MechanismInput } from "../../src/model/index.js";
import { bundled, bundledFacts } from "../support/bundled.js";

const keyOf = new Map(bundled().dataset.claims.map(({ id, key }) => [id, key]));
let facts: LawFacts;
beforeAll(() => {
  facts = bundledFacts();
});

/** What is told of the Court's own steps about crimes against humanity in a State on one day, and whether it goes on. */
function told(place: string, from: string, day: string) {
  const asOf = parseDay(day);
  const conduct = checkConduct(facts, { categories: ["crimes-against-humanity"], places: [place], from }, asOf);
  const mechanism = facts.mechanisms.get("icc") as MechanismInput;
  const [answer] = [...assessCoverage(facts, conduct, { mechanisms: ["icc"], asOf, flips: false })];
  return {
    steps: (answer?.triggers ?? []).map((id) => keyOf.get(id) ?? ""),
    goesOn: atOnce(isSetInMotion({ facts, conduct, mechanism, asOf })),
  };
}

describe("What the Prosecutor or a chamber ended", () => {
  it.each([
    ["kor", "2010-11-23", "2014-06-23", "icc-situations.kor.examination-closed"],
    ["hnd", "2009-06-28", "2015-10-28", "icc-situations.hnd.examination-closed"],
    ["gab", "2016-05-24", "2018-09-21", "icc-situations.gab.examination-closed"],
    ["bol", "2020-08-05", "2022-02-14", "icc-situations.bol.examination-closed"],
    ["col", "2003-01-01", "2021-10-28", "icc-situations.col.examination-closed"],
    ["afg", "2016-01-01", "2019-04-12", "icc-situations.afg.refused"],
  ])("in %s is told with what began, from its own day", (place, from, day, key) => {
    const eve = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    const [before, after] = [told(place, from, eve), told(place, from, day)];
    expect(before.steps).not.toContain(key);
    expect(before.goesOn).toBe(true);
    expect(after.steps.at(-1)).toBe(key);
    expect(after.steps.length).toBeGreaterThan(1);
    expect(after.goesOn).toBe(false);
  });

  it("is over where it was set aside on appeal", () => {
    const { steps, goesOn } = told("afg", "2016-01-01", "2020-03-05");
    expect(steps.at(-1)).toBe("icc-situations.afg.authorised");
    expect(goesOn).toBe(true);
  });
});
