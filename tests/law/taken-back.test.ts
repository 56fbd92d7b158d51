import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../src/base/index.js";
import {
  assessCoverage,
  buildLawFacts,
  checkConduct,
  cooperationWith,
  factsOn,
  horizonsOf,
  treatyStatusOf,
} from "../../src/law/index.js";
import { departureAhead } from "../../src/law/participation/index.js";
import { type ClaimRecord, isOfKind } from "../../src/model/index.js";
import { bundled, bundledFacts } from "../support/bundled.js";

const { dataset } = bundled();
const facts = bundledFacts();
const ROME = "rome-statute";

/** Acts by which another was taken back, and those that they took back. */
const UNDOING: Readonly<Record<string, readonly string[]>> = {
  "withdrawal-rescinded": ["withdrawal"],
  "accession-withdrawn": ["accession"],
};
const acts = dataset.claims.flatMap((claim) => (isOfKind(claim, "participation") ? [claim] : []));
const undone = acts.flatMap((undoing) =>
  acts
    .filter(
      (act) =>
        UNDOING[undoing.fields.act]?.includes(act.fields.act) &&
        act.fields.subject === undoing.fields.subject &&
        act.fields.instrument === undoing.fields.instrument &&
        act.fields.status === "never-effective",
    )
    .map((act) => ({ act, undoing })),
);
/** The record of a world in which none of them was taken back. */
const neverUndone = buildLawFacts({
  ...dataset,
  claims: dataset.claims
    .filter((claim) => !undone.some(({ undoing }) => undoing.id === claim.id))
    .map((claim) =>
      undone.some(({ act }) => act.id === claim.id)
        ? ({ ...claim, fields: { ...claim.fields, status: "accepted" } } as ClaimRecord)
        : claim,
    ),
});

describe("An act that was taken back later", () => {
  it("stands, on every day before, as one that never was taken back", () => {
    expect(undone.length).toBeGreaterThan(2);
    fc.assert(
      fc.property(
        fc.constantFrom(...undone),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 900 }),
        ({ act, undoing }, share, later) => {
          const [made, back] = [act.actOn as number, undoing.actOn as number];
          const asOf = made + Math.floor(share * (back - 1 - made));
          const { instrument, subject } = act.fields;
          const ask = (record: typeof facts): unknown => {
            const then = factsOn(record, asOf);
            return {
              status: treatyStatusOf(then, instrument, subject, asOf + later),
              ahead: departureAhead(then, instrument, subject),
              horizons: horizonsOf(then, { states: [subject], mechanisms: ["icc"], asOf }),
              obliged: cooperationWith(then, { mechanism: "icc", about: null, asOf }).obliged.filter(
                ({ party }) => party === subject,
              ),
            };
          };
          expect(ask(facts), `${subject} ${formatDay(asOf)}`).toEqual(ask(neverUndone));
        },
      ),
      { numRuns: 12 },
    );
  });

  it.each([
    ["zaf", "2016-12-01", "2017-10-19"],
    ["gmb", "2016-12-01", "2017-11-10"],
    ["bdi", "2016-12-01", "2017-10-27"],
  ])("lies ahead of %s while its notice is with the depositary", (state, asOf, effective) => {
    const then = factsOn(facts, parseDay(asOf));
    const status = treatyStatusOf(then, ROME, state, parseDay("2018-01-01"));
    expect(status.bound).toBe("NOT_MET");
    expect(status.sentence).toMatch(/notice was given on \d+ \w+ 2016 that it leaves with effect from \d+ \w+ 2017/);
    expect(status.claims).toContain(departureAhead(then, ROME, state)?.claim);
    expect(departureAhead(then, ROME, state)?.effective).toBe(parseDay(effective));
    expect(treatyStatusOf(then, ROME, state, parseDay(effective) - 1)).toMatchObject({ bound: "MET" });
    expect(horizonsOf(then, { states: [state], mechanisms: ["icc"], asOf: parseDay(asOf) })).not.toEqual([]);
  });

  it("is over from the day on which it was taken back, and no answer speaks of it as lying ahead", () => {
    for (const [state, back] of [
      ["zaf", "2017-03-07"],
      ["gmb", "2017-02-10"],
    ] as const) {
      const asOf = parseDay(back);
      const then = factsOn(facts, asOf);
      expect(treatyStatusOf(then, ROME, state, parseDay("2018-01-01")).bound).toBe("MET");
      expect(departureAhead(then, ROME, state)).toBeNull();
      const conduct = checkConduct(facts, { categories: ["genocide"], places: [state], from: "2016-01-01" }, asOf);
      const [answer] = assessCoverage(facts, conduct, { mechanisms: ["icc"], asOf, flips: false });
      expect(answer?.reach.filter((one) => one.facts.startsWith("the departure"))).toEqual([]);
    }
  });
});

describe("An announcement that a State will leave", () => {
  const announced = acts.filter(({ fields }) => fields.act === "withdrawal-announced");

  it("is told until a notice follows it, and not after", () => {
    for (const one of announced) {
      const { instrument, subject } = one.fields;
      const notice = {
        ...one,
        id: `${one.id}-notice`,
        actOn: (one.actOn as number) + 30,
        time: { ...one.time, possFrom: (one.actOn as number) + 30, possTo: (one.actOn as number) + 31 },
        effectFrom: (one.actOn as number) + 395,
        fields: { ...one.fields, act: "withdrawal", status: "accepted" },
      } as ClaimRecord;
      const later = buildLawFacts({ ...dataset, claims: [...dataset.claims, notice] });
      const ahead = (day: number) => departureAhead(factsOn(later, day), instrument, subject);
      expect(ahead(notice.actOn as number)?.claim, subject).toBe(notice.id);
      expect(ahead(notice.effectFrom as number), subject).toBeNull();
      expect(ahead((notice.actOn as number) - 1), subject).toMatchObject({ claim: one.id, effective: null });
    }
  });
});
