import { describe, expect, test } from "vitest";
import { parseDay } from "../../../src/base/index.js";
import {
  assessCoverage,
  buildLawFacts,
  checkConduct,
  cooperationWith,
  factsOn,
  type LawFacts,
  obstructionsOf,
} from "../../../src/law/index.js";
import type { ClaimOf, Dataset } from "../../../src/model/index.js";
import { bundled, bundledFacts } from "../../support/bundled.js";

const { dataset } = bundled();
const facts = bundledFacts();
const DAY = parseDay("2026-06-30");
const all = factsOn(facts, DAY).obstructions.get("icc") ?? [];

/** The claims that an answer on murder in a place carries as obstructing the Court. */
function told(record: LawFacts, place: string): readonly string[] {
  const conduct = checkConduct(
    record,
    { categories: ["crimes-against-humanity.murder"], places: [place], from: "2008-01-01", to: "2008-02-01" },
    DAY,
  );
  return assessCoverage(record, conduct, { mechanisms: ["icc"], asOf: DAY, flips: false })[0]?.obstructions ?? [];
}
const aboutOf = (ids: readonly string[]): readonly (readonly string[] | undefined)[] =>
  ids.map((id) => (facts.claims.get(id) as ClaimOf<"obstruction">).fields.about);

describe("An act said to obstruct a court", () => {
  test("is told where what it is about is asked about, and not elsewhere", () => {
    const [kenya, darfur, gaza] = ["ken", "darfur", "gaza-strip"].map((place) => told(facts, place)) as [
      string[],
      string[],
      string[],
    ];
    expect(aboutOf(kenya).filter((about) => about)).toEqual([]);
    expect(aboutOf(darfur).flatMap((about) => about ?? [])).toContain("sudan-darfur");
    expect(aboutOf(darfur).flatMap((about) => about ?? [])).not.toContain("israel-opt");
    expect(aboutOf(gaza).flatMap((about) => about ?? [])).toContain("israel-opt");
    expect(aboutOf(gaza).flatMap((about) => about ?? [])).not.toContain("sudan-darfur");
  });

  test("is told everywhere where it is said of the court as a whole", () => {
    const whole = all.filter(({ fields }) => !fields.about).map(({ id }) => id);
    expect(whole.length).toBeGreaterThan(3);
    for (const place of ["ken", "darfur", "gaza-strip", "phl"])
      expect(told(facts, place)).toEqual(expect.arrayContaining(whole));
  });

  test("is told of the person it is about, of that person's situation, and of the State that is said to have done it", () => {
    const visit = all.find(({ fields }) => fields.about?.includes("benjamin-netanyahu")) as (typeof all)[number];
    const of = (about: string | null): readonly string[] =>
      obstructionsOf(factsOn(facts, DAY), "icc", about).map(({ id }) => id);
    for (const about of ["benjamin-netanyahu", "israel-opt", visit.fields.subject as string, null])
      expect(of(about)).toContain(visit.id);
    expect(of("sudan-darfur")).not.toContain(visit.id);
    expect(cooperationWith(facts, { mechanism: "icc", about: "sudan-darfur", asOf: DAY }).obstructions).not.toContain(
      visit.id,
    );
  });

  test("would be told everywhere, were it not said what it is about", () => {
    const silent: Dataset = {
      ...dataset,
      claims: dataset.claims.map((claim) =>
        claim.kind === "obstruction" ? { ...claim, fields: { ...claim.fields, about: undefined } } : claim,
      ),
    };
    expect([...told(buildLawFacts(silent), "ken")].sort()).toEqual(all.map(({ id }) => id).sort());
  });
});
