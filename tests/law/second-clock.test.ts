import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findRoutesInPieces } from "../../src/assessment/index.js";
import { atOnce, canonicalJson, type Day, formatDay, type Json, parseDay } from "../../src/base/index.js";
import {
  assessCoverage,
  assessInterState,
  buildElementsMatrix,
  buildLawFacts,
  type ConductInput,
  checkConduct,
  cooperationWith,
  factsOn,
  type LawFacts,
  posturesOf,
} from "../../src/law/index.js";
import type { ClaimRecord } from "../../src/model/index.js";
import { bundled, bundledFacts } from "../support/bundled.js";
import { withoutLater } from "../support/later-acts.js";

/** How many questions are put; the length of a run is set from outside. */
const QUESTIONS = Number(process.env.SECOND_CLOCK_QUESTIONS ?? 400);
const { dataset } = bundled();
const whole = bundledFacts();

const ids = (type: string): string[] => dataset.entities.filter((one) => one.type === type).map((one) => one.id);
const PLACES = [...ids("Place"), ...ids("State")];
const STATES = ids("State");
const PERSONS = ids("Person");
const SITUATIONS = ids("Situation");
const CATEGORIES = dataset.categories.map((one) => one.id);
const MECHANISMS = dataset.mechanisms.map((one) => one.id);
const CLAUSES = ["genocide-convention", "icerd", "cat", "un-charter"].filter((id) => whole.instruments.has(id));
const ELEMENT_CATEGORIES = [...new Set(dataset.elements.flatMap((one) => one.categories))];

type Ask = (facts: LawFacts, asOf: Day, claims: readonly ClaimRecord[]) => unknown;

const back = fc.integer({ min: 0, max: 12_000 });
const state = fc.constantFrom(...STATES);
const person = fc.constantFrom(...PERSONS);
const orNone = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(one, { nil: null });
const mechanism = fc.constantFrom(...MECHANISMS, "icc", "icc", "icj", "icj");

const coverage: fc.Arbitrary<Ask> = fc
  .record({
    category: fc.constantFrom(...CATEGORIES),
    place: fc.constantFrom(...PLACES, "north-darfur", "darfur", "gaza-strip"),
    kind: fc.constantFrom("PERSON", "STATE", "ARMED_GROUP", "STATE_ORGAN" as const),
    state,
    person: orNone(person),
    back,
    days: fc.integer({ min: 0, max: 900 }),
    mechanism,
    flips: fc.boolean(),
  })
  .map(
    ({ category, place, kind, state: of, person: who, back: before, days, mechanism: id, flips }): Ask =>
      (facts, asOf) => {
        const from = Math.max(parseDay("1950-01-01"), asOf - before - days);
        const input = {
          categories: [category],
          places: [place],
          from: formatDay(from),
          to: formatDay(Math.min(asOf, from + days)),
          allegedActors: [kind === "PERSON" && who ? { kind, actor: who } : { kind, nationalities: [of] }],
        } as ConductInput;
        return assessCoverage(facts, checkConduct(facts, input, asOf), { mechanisms: [id], asOf, flips });
      },
  );

const betweenStates: fc.Arbitrary<Ask> = fc
  .record({ applicant: state, respondent: state, instrument: fc.constantFrom(...CLAUSES), back })
  .map(
    ({ back: before, ...rest }): Ask =>
      (facts, asOf) =>
        assessInterState(facts, {
          ...rest,
          asOf,
          conductFrom: asOf - before,
          conductTo: asOf - Math.floor(before / 2),
        }),
  );

const posture: fc.Arbitrary<Ask> = fc.oneof(person, state).map(
  (actor): Ask =>
    (facts, asOf) =>
      posturesOf(facts, actor, asOf),
);

const cooperation: fc.Arbitrary<Ask> = fc
  .record({ mechanism, about: orNone(fc.oneof(person, state, fc.constantFrom(...SITUATIONS))) })
  .map(
    (asked): Ask =>
      (facts, asOf) =>
        cooperationWith(facts, { ...asked, asOf }),
  );

const elements: fc.Arbitrary<Ask> = fc.constantFrom(...ELEMENT_CATEGORIES).map(
  (category): Ask =>
    (facts, asOf, claims) => {
      const findings = claims.filter((claim) => claim.kind === "element-finding");
      const subjects = new Set(findings.flatMap((claim) => [claim.subject ?? "", claim.scope ?? ""]));
      const matrix = buildElementsMatrix(
        { ...facts, elements: dataset.elements, findings },
        { category, subjects, asOf },
      );
      return { ...matrix, subjects: null };
    },
);

const remedies: fc.Arbitrary<Ask> = fc
  .record({ persons: fc.uniqueArray(person, { maxLength: 4 }), states: fc.uniqueArray(state, { maxLength: 2 }) })
  .chain((concerned) => fc.constantFrom(...SITUATIONS).map((situation) => ({ ...concerned, situation })))
  .map(
    ({ persons, states, situation }): Ask =>
      (facts, asOf) => {
        const question = { assessed: [], claims: [], actors: new Map(), situations: new Set([situation]), asOf };
        return atOnce(
          findRoutesInPieces(factsOn(facts, asOf), {
            ...question,
            concerned: new Set([...persons, ...states, situation]),
          }),
        );
      },
  );

const KINDS: readonly fc.Arbitrary<Ask>[] = [
  coverage,
  coverage,
  coverage,
  betweenStates,
  posture,
  cooperation,
  elements,
  remedies,
];

/** What a question answers, or by which code it is refused. */
function answer(ask: Ask, facts: LawFacts, asOf: Day, claims: readonly ClaimRecord[]): string {
  try {
    return canonicalJson(JSON.parse(JSON.stringify(ask(facts, asOf, claims))) as Json);
  } catch (error) {
    const { code } = error as { code?: string };
    if (!code) throw error;
    return code;
  }
}

describe("An answer as of a day", () => {
  it("is the same when every later act is taken out of the record, whatever is asked", () => {
    // Many questions of one day share the record without what came later.
    const asked = Math.min(QUESTIONS, 50);
    fc.assert(
      fc.property(
        fc.integer({ min: parseDay("1995-01-01"), max: parseDay("2026-06-30") }),
        fc.array(fc.oneof(...KINDS), { minLength: asked, maxLength: asked }),
        (asOf, asks) => {
          const { claims: kept } = withoutLater(dataset, asOf);
          const facts = buildLawFacts({ ...dataset, claims: kept });
          for (const ask of asks) expect(answer(ask, whole, asOf, dataset.claims)).toBe(answer(ask, facts, asOf, kept));
        },
      ),
      { numRuns: Math.ceil(QUESTIONS / asked) },
    );
  });
});
