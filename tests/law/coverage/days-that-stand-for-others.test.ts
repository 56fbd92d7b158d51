import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lawDays, standingFor } from "../../../src/assessment/profiles/law-days.js";
import { formatDay, parseDay } from "../../../src/base/index.js";
import { outcomeOnly } from "../../../src/law/index.js";
import { aroundSteps, checked, DRAWN, facts, type Put, told } from "../../support/conduct-near-edges.js";

const days = lawDays(facts);
const moved = (iso: string): string => formatDay(standingFor(days, parseDay(iso)));

/** Holds the outcome of a conduct against that of the one whose days stand for its own; null where it cannot be put. */
function sameWhenMoved(put: Put): string | null {
  const { from, to } = put.raw;
  const stands = checked({ ...put, raw: { ...put.raw, from: moved(from), to: to ? moved(to) : null } });
  const conduct = checked(put);
  if (!stands || !conduct) return null;
  const outcome = outcomeOnly(facts, conduct, put.mechanism, put.asOf);
  expect(outcomeOnly(facts, stands, put.mechanism, put.asOf), told(put)).toBe(outcome);
  return outcome;
}

/* Stored assessments ask once for all conduct between two days of law (`lawDays`): one that is missed lends the answer of the day before it. */
describe("The days of a conduct may be moved to the days of law that stand for them", () => {
  it.each(DRAWN)("%s", (_where, drawn) => {
    const seen = new Set<string | null>();
    fc.assert(
      fc.property(drawn, (put) => void seen.add(sameWhenMoved(put))),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 200) },
    );
    expect(seen.size).toBeGreaterThan(2);
  });

  it("on the day of each step of a forum between States, and from the day after", () => {
    const held = aroundSteps.flatMap((put) =>
      [put.on, put.on + 1].map((day) => sameWhenMoved({ ...put, raw: { ...put.raw, from: formatDay(day) } })),
    );
    expect(held.filter((one) => one !== null).length).toBeGreaterThan(100);
  });
});
