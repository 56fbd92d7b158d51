import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDay, parseDay, writeDay } from "../../../src/base/index.js";
import { assessCoverage, type ConductInput, checkConduct } from "../../../src/law/index.js";
import { bundledFacts } from "../../support/bundled.js";

const facts = bundledFacts();
const courts = [...facts.mechanisms.values()].filter(
  ({ nature, forum }) =>
    nature === "national-court" && forum !== undefined && facts.entities.get(forum)?.existsTo === undefined,
);
const [first, last] = [parseDay("1950-01-01"), parseDay("2026-11-20")];

/** Every first day of a window in the file of a court, as answers write it. */
const firstDays = new Map(
  courts.map((court) => [
    court.id,
    [court.rules, ...court.bases.map(({ rules }) => rules)].flatMap(({ time }) =>
      time?.from ? [parseDay(time.from)] : [],
    ),
  ]),
);

describe("What the law of a State was to reach one day", () => {
  test("is told by no limb on a day before it", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...courts),
        fc.constantFrom("genocide", "crimes-against-humanity.murder", "war-crimes.murder", "torture"),
        fc.integer({ min: first, max: last }),
        (court, category, asOf) => {
          const conduct = { categories: [category], places: [court.forum], from: formatDay(asOf - 1) };
          const exists = facts.entities.get(court.forum as string)?.existsFrom;
          fc.pre(exists === undefined || parseDay(exists) < asOf - 1);
          const [answer] = assessCoverage(facts, checkConduct(facts, conduct as unknown as ConductInput, asOf), {
            mechanisms: [court.id],
            asOf,
            flips: false,
          });
          const later = (firstDays.get(court.id) ?? []).filter((day) => day > asOf).map(writeDay);
          const told = (answer?.bases ?? []).flatMap(({ limbs }) => limbs).filter(({ kind }) => kind === "TIME");
          for (const { sentence } of told) for (const day of later) expect(sentence).not.toContain(`before ${day}`);
        },
      ),
      { numRuns: 150 },
    );
  });
});
