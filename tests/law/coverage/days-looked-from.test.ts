import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lawDays } from "../../../src/assessment/profiles/law-days.js";
import { profileViolations } from "../../../src/assessment/profiles/profile-violations.js";
import { openFacts, Timeline, workOutTimelines } from "../../../src/assessment/profiles/timeline.js";
import { atOnce, type Day, OPEN_START, parseDay } from "../../../src/base/index.js";
import {
  type ConductInput,
  checkConduct,
  daysOfRecord,
  type LawFacts,
  nextDayOf,
  outcomeOnly,
} from "../../../src/law/index.js";
import { edgesOfBases } from "../../../src/law/jurisdiction/edges.js";
import { newQuestion } from "../../../src/law/jurisdiction/question.js";
import type { BasisRecord } from "../../../src/law/rules/index.js";
import { firstSeen } from "../../../src/law/time/index.js";
import type { MechanismInput } from "../../../src/model/index.js";
import { bundled } from "../../support/bundled.js";
import { checked, DRAWN, facts, told } from "../../support/conduct-near-edges.js";

const opened = openFacts(facts);
const newest = parseDay("2026-06-30");
const MECHANISMS = [...facts.mechanisms.values()];
const CONDUCTS = [
  ...new Map(profileViolations(bundled().dataset, facts).map(({ profile }) => [profile.id, profile])).values(),
].map(({ conducts }) => conducts);

const readOf = ({ id }: MechanismInput) => [...(facts.mandates.get(id) ?? []), ...(facts.steps.get(id) ?? [])];
const known = (days: readonly Day[]): Day[] => days.filter((day) => day > OPEN_START && day < newest);
/** The days on which something the law reads of a forum is there for the first time. */
const appearances = (mechanism: MechanismInput): Day[] => known(readOf(mechanism).map(firstSeen));
/** Those of them on which something is let out that was done earlier. */
const lateAppearances = (mechanism: MechanismInput): Day[] =>
  known(readOf(mechanism).flatMap((claim) => (firstSeen(claim) === claim.actOn ? [] : firstSeen(claim))));

/** What the stretches of a timeline that is taken forward from the first day of the conduct say of a day. */
function stretchOf(mechanism: MechanismInput, conduct: ConductInput, asOf: Day) {
  const known = lines.get(conduct)?.get(mechanism.id);
  const line = known ?? new Timeline({ id: "drawn", conducts: forAll(conduct) }, mechanism);
  if (!known) atOnce(workOutTimelines(opened, [line], OPEN_START, newest));
  lines.set(conduct, (lines.get(conduct) ?? new Map()).set(mechanism.id, line));
  return line.stretches.find(({ asOfFrom, asOfTo }) => asOfFrom <= asOf && asOf < asOfTo)?.outcome;
}
/** Timelines by what they are of, since one is held against many days. */
const lines = new WeakMap<ConductInput, Map<string, Timeline>>();
const forAll = (conduct: ConductInput) => ({ NATURAL_PERSON: conduct, STATE: conduct, ANY_DUTY_BEARER: conduct });

/** Holds the stretch of a day against what is answered on it. */
function expectSame(mechanism: MechanismInput, raw: ConductInput, asOf: Day): void {
  if (asOf < parseDay(raw.from)) return;
  expect(stretchOf(mechanism, raw, asOf), told({ mechanism, raw, asOf })).toBe(
    outcomeOnly(facts, checkConduct(facts, raw, asOf), mechanism, asOf),
  );
}

const runs = Number(process.env.FUZZ_RUNS ?? 60);
/** Conduct that goes on has its end where it is looked from: days that count for conduct alone count for it, too. */
const GOING_ON = CONDUCTS.map((conducts) => goingOn(conducts.STATE)).concat(
  CONDUCTS.map((conducts) => goingOn(conducts.NATURAL_PERSON)),
);
function goingOn(conduct: ConductInput): ConductInput {
  return { ...conduct, to: null, ongoing: true };
}
const LAW_DAYS = known(lawDays(facts));
/** The first days after those to which a table is told to be complete. */
const AFTER_TABLES = known([...facts.instruments.values()].flatMap(daysOfRecord));

/*
 * Stored assessments ask anew on the days that an answer looked at. One that is missed lends the answer of the day before
 * it to all days after.
 */
describe("Between the days that an answer looked at, it is the same on whatever day it is looked from", () => {
  it("for what is alleged in the record, around the first days on which rules and steps of each forum are seen", () => {
    const drawn = fc.tuple(fc.constantFrom(...CONDUCTS), fc.constantFrom(-1, 0, 1, 5_000), fc.nat());
    const held = (mechanism: MechanismInput, days: readonly Day[], numRuns: number): void => {
      if (days.length === 0) return;
      const property = fc.property(drawn, ([conducts, off, at]) => {
        const day = Math.min((days[at % days.length] as Day) + off, newest);
        expectSame(mechanism, conducts[mechanism.addressee], day);
      });
      fc.assert(property, { numRuns });
    };
    for (const mechanism of MECHANISMS) {
      held(mechanism, appearances(mechanism), Math.ceil(runs / 20));
      held(mechanism, lateAppearances(mechanism), runs);
    }
  });

  it("for conduct that goes on, around the days of law and the ends of tables, before every forum", () => {
    const near = fc.tuple(fc.constantFrom(...[...LAW_DAYS, ...AFTER_TABLES]), fc.constantFrom(-1, 0, 1, 40));
    for (const mechanism of MECHANISMS) {
      const property = fc.property(fc.constantFrom(...GOING_ON), fc.array(near, { minLength: 20 }), (conduct, days) => {
        for (const [day, off] of days) expectSame(mechanism, conduct, Math.min(day + off, newest));
      });
      fc.assert(property, { numRuns: Math.ceil(runs / 30) });
    }
  });

  it.each(DRAWN)("for conduct near edges %s", (_where, drawn) => {
    fc.assert(
      fc.property(drawn, fc.nat(), (put, at) => {
        const days = [...appearances(put.mechanism), put.asOf];
        const asOf = days[at % days.length] as Day;
        // Of States that were not there on those days nothing can be asked.
        fc.pre(checked(put) !== null && checked({ ...put, asOf }) !== null);
        expectSame(put.mechanism, put.raw, asOf);
      }),
      { numRuns: runs },
    );
  });
});

describe("What an answer about conduct that goes on is made of", () => {
  /** Each basis is asked anew on the days that cut the conduct: these are read, too, also on its first day. */
  it("is cut on the same days until the next day that was looked at for them", () => {
    const { facts: traced, trace } = opened.ongoing;
    for (const mechanism of MECHANISMS) {
      const drawn = fc.tuple(fc.constantFrom(...GOING_ON), fc.constantFrom(0, 1, 400, ...LAW_DAYS), fc.nat());
      const property = fc.property(drawn, ([raw, later, at]) => {
        const basis = mechanism.bases[at % mechanism.bases.length] as BasisRecord;
        const first = parseDay(raw.from);
        const day = later > first ? later : Math.min(first + Math.max(later, 0), newest);
        const { result, reads } = trace.during(() => cuts(traced, { mechanism, basis }, raw, day));
        const last = Math.min(nextDayOf(reads, day) - 1, newest);
        expect(cuts(facts, { mechanism, basis }, raw, last), told({ mechanism, raw, asOf: last })).toEqual(result);
      });
      fc.assert(property, { numRuns: Math.ceil(runs / 12) });
    }
  });

  type OfForum = { readonly mechanism: MechanismInput; readonly basis: BasisRecord };
  function cuts(from: LawFacts, { mechanism, basis }: OfForum, raw: ConductInput, asOf: Day): unknown {
    const q = newQuestion(from, checkConduct(from, raw, asOf), asOf);
    return q.conduct.categories.flatMap((category) =>
      q.conduct.allegedActors.map((actor) => edgesOfBases({ ...q, mechanism, category, actor })(basis)),
    );
  }
});
