import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../../src/base/index.js";
import {
  assessCoverage,
  assessInterState,
  type ConductInput,
  checkConduct,
  checkDraft,
} from "../../../src/law/index.js";
import { isOfKind } from "../../../src/model/index.js";
import { bundledFacts } from "../../support/bundled.js";

const facts = bundledFacts();
const JOINING = ["ratification", "accession", "succession", "acceptance", "membership"];
const tableOf = (instrument: string): number => {
  const day = facts.instruments.get(instrument)?.participationCompleteTo;
  return day ? parseDay(day) : Number.NEGATIVE_INFINITY;
};
const said = [...facts.claims.values()].flatMap((claim) =>
  isOfKind(claim, "participation") && claim.fields.act === "not-party" && claim.effectTo !== null
    ? [{ id: claim.id, state: claim.fields.subject, instrument: claim.fields.instrument, last: claim.effectTo - 1 }]
    : [],
);
/** Of what is said of one State and treaty, what reaches furthest. */
const outsiders = said.filter(
  (one) =>
    !said.some((other) => other.state === one.state && other.instrument === one.instrument && other.last > one.last),
);
/** Courts and committees that a State accepts by being a party to the instrument. */
const forums = [...facts.mechanisms.values()].flatMap((mechanism) =>
  mechanism.bases.flatMap((basis) =>
    mechanism.addressee === "STATE" && basis.link === "ACCUSED_NATIONALITY" && basis.acceptance
      ? [{ mechanism, instrument: basis.acceptance.instrument }]
      : [],
  ),
);
const before = outsiders.flatMap((one) =>
  forums.filter(({ instrument }) => instrument === one.instrument).map(({ mechanism }) => ({ ...one, mechanism })),
);
const late = parseDay("2026-11-20");
const ask = (one: (typeof before)[number], day: number, asOf: number, more: Partial<ConductInput> = {}) => {
  const conduct = {
    categories: one.mechanism.rules.subject?.categories ?? one.mechanism.bases[0]?.rules.subject?.categories ?? [],
    places: [one.state],
    from: formatDay(day),
    allegedActors: [{ kind: "STATE", nationalities: [one.state] }],
    remediesExhausted: true,
    ...more,
  } as unknown as ConductInput;
  return assessCoverage(facts, checkConduct(facts, conduct, asOf), { mechanisms: [one.mechanism.id], asOf })[0];
};

describe("A State that is recorded as no party up to a day", () => {
  it("is found under many treaties, several of them before committees", () => {
    expect(outsiders.length).toBeGreaterThan(150);
    expect(new Set(before.map(({ mechanism }) => mechanism.id)).size).toBeGreaterThan(4);
  });

  it("has no act of joining in effect by that day", () => {
    const joined = outsiders.filter(({ state, instrument, last }) =>
      (facts.participation.get(instrument)?.get(state) ?? []).some(
        ({ fields, effectFrom, actOn }) =>
          JOINING.includes(fields.act) && fields.status === "accepted" && (effectFrom ?? actOn ?? 0) <= last,
      ),
    );
    expect(joined).toEqual([]);
  });

  it("gives a plain no for conduct that began by then, whatever the day asked, and names who records it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...before), fc.integer({ min: 0, max: 3_000 }), fc.boolean(), (one, back, today) => {
        const day = one.last - back;
        const answer = ask(one, day, today ? day : late);
        expect(answer?.outcome, answer?.summary).toBe("NOT_COVERED");
        const link = answer?.bases.find(({ link }) => link === "ACCUSED_NATIONALITY");
        expect(link?.linkState).toBe("NOT_MET");
        if (one.last > tableOf(one.instrument))
          expect(
            answer?.limbs.flatMap(({ claims }) => claims).concat(link?.limbs.flatMap(({ claims }) => claims) ?? []),
          ).toContain(one.id);
      }),
      { numRuns: 150 },
    );
  });

  it("is not known for conduct that begins after that day, and says how far it was looked", () => {
    fc.assert(
      fc.property(fc.constantFrom(...before), fc.integer({ min: 1, max: 500 }), (one, ahead) => {
        const day = Math.max(one.last, tableOf(one.instrument)) + ahead;
        fc.pre(day <= late);
        const answer = ask(one, day, late);
        expect(answer?.outcome, answer?.summary).toBe("UNKNOWN");
        expect(JSON.stringify([answer?.summary, answer?.limbs, answer?.bases, answer?.reach])).toMatch(
          /whether it joined later is not recorded/u,
        );
      }),
      { numRuns: 60 },
    );
  });

  it("stands in the way of no joining that is supposed", () => {
    fc.assert(
      fc.property(fc.constantFrom(...before), fc.integer({ min: 800, max: 3_000 }), (one, back) => {
        const from = formatDay(one.last - back - 400);
        const suppose = [{ kind: "RATIFICATION", state: one.state, instrument: one.instrument, on: from, from }];
        const day = one.last - back;
        const with_ = ask(one, day, late, { suppose } as never)?.bases.find(
          ({ link }) => link === "ACCUSED_NATIONALITY",
        );
        expect(with_?.linkState).toBe("MET");
      }),
      { numRuns: 60 },
    );
  });
});

describe("A State that signed a treaty and stayed outside", () => {
  const between = (day: string) =>
    assessInterState(facts, {
      applicant: "fra",
      respondent: "irn",
      instrument: "untoc",
      asOf: parseDay(day),
      conductFrom: parseDay(day),
      flips: false,
      suppose: [],
    } as never).find(({ mechanism }) => mechanism === "icj");

  it("is said to have signed, in a dispute between States too", () => {
    const limb = between("2020-01-01")?.limbs.find(({ kind }) => kind === "PRECONDITION");
    expect(limb?.state).toBe("NOT_MET");
    expect(limb?.sentence).toMatch(/Iran.* is not a party to the .*\(it signed on 12 Dec/u);
  });

  it("is not known to be outside on the day after the last that is recorded", () => {
    expect(between("2025-06-30")?.outcome).toBe("NOT_COVERED");
    expect(between("2025-07-01")?.outcome).toBe("UNKNOWN");
  });
});

describe("A draft that says so", () => {
  const verdict = (text: string, asOf: string) => checkDraft(text, facts, parseDay(asOf)).map((one) => one.verdict);
  it("is supported up to that day and not recorded after it", () => {
    expect(verdict("Israel is not a party to Additional Protocol I.", "2024-01-01")).toEqual(["SUPPORTED"]);
    expect(verdict("Israel is not a party to Additional Protocol I.", "2026-01-01")).toEqual(["NOT_RECORDED"]);
    expect(verdict("Israel is a party to Additional Protocol I.", "2024-01-01")).toEqual(["CONTRADICTED"]);
  });
});
