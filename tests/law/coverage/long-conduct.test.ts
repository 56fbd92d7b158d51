import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../../src/base/index.js";
import { assessCoverage, buildLawFacts, checkConduct, outcomeOnly } from "../../../src/law/index.js";
import type { MechanismInput } from "../../../src/model/index.js";
import { bundled } from "../../support/bundled.js";

const facts = buildLawFacts(bundled().dataset);
const asOf = parseDay("2026-06-30");

/** Forums whose days are cut by the rules of many bases: national courts with layers of law, courts of States. */
const FORUMS = [...facts.mechanisms.values()].filter(({ bases }) => bases.length >= 3);
/** States that there were on every day drawn. */
const STATES = ["fra", "nor", "can", "usa", "arg", "jpn", "gbr", "bel", "nld", "pol", "che", "esp", "swe", "grc"];
/** And land that was another State's, or was disputed, on some of the days. */
const LAND = ["gaza-strip", "west-bank", "golan-heights", "crimea", "east-timor", "western-sahara", "darfur"];
const CRIMES = [
  "genocide",
  "torture",
  "apartheid",
  "enforced-disappearance",
  "crimes-against-humanity.murder",
  "war-crimes.murder",
  "war-crimes.hostage-taking",
  "war-crimes.starvation",
];

const day = fc.integer({ min: parseDay("1939-09-01"), max: asOf }).map(formatDay);
const conduct = fc.record({
  crime: fc.constantFrom(...CRIMES),
  place: fc.oneof(fc.constantFrom(...STATES), fc.constantFrom(...LAND)),
  by: fc.constantFrom(...STATES),
  against: fc.constantFrom(...STATES),
  found: fc.constantFrom(...STATES),
  classes: fc.uniqueArray(fc.constantFrom("INTERNATIONAL" as const, "NON_INTERNATIONAL" as const)),
  /** Days from the first of the conduct to the eighteenth birthday. */
  toEighteen: fc.option(fc.integer({ min: -3_000, max: 2_900 }), { nil: undefined }),
  days: fc.tuple(day, day).map((pair) => [...pair].sort() as [string, string]),
});

describe("Conduct over many years", () => {
  it("has before a court of many rules the outcome that every rule asked on every stretch of days gives", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        conduct,
        fc.nat(),
        ({ crime, place, by, against, found, classes, toEighteen, days: [from, to] }, nth) => {
          const turned18On = toEighteen === undefined ? undefined : formatDay(parseDay(from) + toEighteen);
          const mechanism = FORUMS[nth % FORUMS.length] as MechanismInput;
          const checked = checkConduct(
            facts,
            {
              categories: [crime],
              places: [place],
              ...{ from, to },
              allegedActors: [
                {
                  kind: mechanism.addressee === "STATE" ? "STATE" : "PERSON",
                  nationalities: [by],
                  ...(mechanism.addressee === "STATE" ? {} : { presentIn: [found], turned18On }),
                },
              ],
              victimNationalities: [against],
              conflictClasses: classes,
            },
            asOf,
          );
          const [whole] = assessCoverage(facts, checked, { mechanisms: [mechanism.id], asOf, flips: false });
          expect(outcomeOnly(facts, checked, mechanism, asOf), mechanism.id).toBe(whole?.outcome);
          seen.add(whole?.outcome ?? "");
        },
      ),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 80) },
    );
    expect(FORUMS.length).toBeGreaterThan(10);
    expect(seen.size).toBeGreaterThan(1);
  });
});
