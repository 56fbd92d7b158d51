import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Day, formatDay } from "../../../src/base/index.js";
import {
  assessCoverage,
  assessInterState,
  type CoverageAnswer,
  type Outcome,
  outcomeOnly,
} from "../../../src/law/index.js";
import { aroundSteps, checked, DRAWN, facts, type Put, told } from "../../support/conduct-near-edges.js";

/** Whether a basis reaches only what began while it bound: there the first day speaks for all (CED, article 35). */
const turnsOnTheFirstDay = ({ mechanism: { bases } }: Put): boolean =>
  bases.some(({ regimes }) => (regimes ?? []).some(({ kind }) => kind === "later-beginnings"));

/** Compares what is said of the conduct on one of its days with what is said of that day alone; null where nothing can be. */
function holdOn(put: Put, pick: (from: Day, last: Day) => Day): Outcome | null {
  const conduct = checked(put);
  if (!conduct) return null;
  const { mechanism, asOf } = put;
  const day = pick(conduct.from, conduct.to - 1);
  if (turnsOnTheFirstDay(put)) return null;
  const [from, to] = [formatDay(day), formatDay(day)];
  const onThatDay = checked({ ...put, raw: { ...put.raw, from, to } });
  if (!onThatDay) return null;
  const [whole] = assessCoverage(facts, conduct, { mechanisms: [mechanism.id], asOf, flips: false });
  const part = whole?.parts.find((one) => one.from <= day && (one.to === null || day <= one.to));
  const alone = outcomeOnly(facts, onThatDay, mechanism, asOf);
  expect(whole?.parts.length ? part?.outcome : whole?.outcome, `${from} of ${told(put)}`).toBe(alone);
  return alone;
}

/*
 * An answer about many days is cut where any rule or fact begins or ends to apply. Where a cut is missing, what holds of
 * the first days of a stretch is said of all of them: a court that ruled on one war would be competent over the next.
 */
function holdDayByDay(drawn: fc.Arbitrary<Put>, few: number): void {
  const seen = new Set<Outcome | null>();
  fc.assert(
    fc.property(drawn, fc.double({ min: 0, max: 1, noNaN: true }), (put, at) => {
      seen.add(holdOn(put, (from, last) => from + Math.floor(at * (last - from))));
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? few) },
  );
  expect(seen.size).toBeGreaterThan(2);
}

describe("What is said of a stretch of days is said of each of them alone", () => {
  it.each(DRAWN)("%s", (_where, drawn) => holdDayByDay(drawn, 300));

  it("on the day of each step of a forum between States, and on the day after", () => {
    const held = aroundSteps.flatMap((put) =>
      [put.on, put.on + 1].map((day) => holdOn(put, (_, last) => Math.min(day, last))),
    );
    expect(held.filter((one) => one !== null).length).toBeGreaterThan(100);
  });

  it("between the two States of each case, on the day of each step and on the day after", () => {
    let held = 0;
    for (const { mechanism, on, sides, asOf } of aroundSteps)
      for (const { applicant, respondent, instrument } of sides) {
        const ask = (conductFrom: Day, conductTo: Day): CoverageAnswer | undefined =>
          assessInterState(facts, {
            ...{ applicant, respondent, instrument, conductFrom, conductTo, asOf },
            flips: false,
          }).find((one) => one.mechanism === mechanism.id);
        const whole = ask(on - 400, on + 400);
        for (const day of [on, on + 1]) {
          const part = whole?.parts.find(({ from, to }) => from <= day && (to === null || day <= to));
          expect(
            part?.outcome ?? whole?.outcome,
            `${applicant} v. ${respondent}, ${instrument}, ${formatDay(day)}`,
          ).toBe(ask(day, day)?.outcome);
          held += 1;
        }
      }
    expect(held).toBeGreaterThan(50);
  });
});
