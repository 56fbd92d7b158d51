import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDay, parseDay } from "../../src/base/index.js";
import type { LawFacts } from "../../src/law/facts/index.js";
import { assessCoverage, assessInterState, type ConductInput, checkConduct } from "../../src/law/index.js";
import { FIRST_SEED } from "../fuzz/settings.js";
import { bundledFacts } from "../support/bundled.js";

const facts = bundledFacts();
const LAST = parseDay("2026-06-30");
const states = [...facts.entities.values()].filter(({ type, existsTo }) => type === "State" && !existsTo);
const forums = [...facts.forumsOf].flatMap(([instrument, ids]) => [...ids].map((forum) => ({ instrument, forum })));

/** The same record, with the list of cases of one forum under one treaty complete to a day. */
function listedTo(day: number, instrument: string, before: string): LawFacts {
  const own = facts.instruments.get(instrument);
  if (!own) throw new Error(instrument);
  const cases = [{ before, completeTo: formatDay(day), source: "icj-statute-text" }];
  return { ...facts, instruments: new Map(facts.instruments).set(instrument, { ...own, cases }) };
}

/** The same record, in which nobody says of any forum how far its cases are listed. */
const unlisted: LawFacts = {
  ...facts,
  instruments: new Map([...facts.instruments].map(([id, one]) => [id, { ...one, cases: undefined }])),
};

const question = fc.record({
  of: fc.constantFrom(...forums),
  applicant: fc.constantFrom(...states),
  respondent: fc.constantFrom(...states),
  days: fc.nat({ max: 12_000 }),
});
const hasSteps = (mechanism: string, state: string): boolean =>
  (facts.steps.get(mechanism) ?? []).some(({ fields }) => fields.subject === state);

describe("That no case was brought", () => {
  test("is said of two States only as far as the list of cases before the forum is complete", () => {
    fc.assert(
      fc.property(question, fc.integer({ min: -3, max: 3 }), ({ of, applicant, respondent, days }, shift) => {
        const asOf = LAST - days;
        const begun = [applicant, respondent].every(({ existsFrom }) => !existsFrom || parseDay(existsFrom) <= asOf);
        if (!begun || applicant.id === respondent.id || hasSteps(of.forum, respondent.id)) return;
        const asked = { applicant: applicant.id, respondent: respondent.id, instrument: of.instrument, asOf };
        const ask = (record: LawFacts) =>
          assessInterState(record, { ...asked, flips: false }).find(({ mechanism }) => mechanism === of.forum);
        const unknown = ask(unlisted);
        expect([unknown?.stage, unknown?.triggerKnowledge]).toEqual(["UNKNOWN", "NOT_LOOKED_FOR"]);
        expect(unknown?.reach.some(({ facts: of }) => of.startsWith("cases before"))).toBe(true);
        const listed = ask(listedTo(asOf + shift, of.instrument, of.forum));
        const [stage, knowledge] = shift < 0 ? ["UNKNOWN", "NOT_LOOKED_FOR"] : ["NOT_SEISED", "NONE_KNOWN"];
        expect([listed?.stage, listed?.triggerKnowledge]).toEqual([stage, knowledge]);
        expect(listed?.reach.some(({ facts: of }) => of.startsWith("cases before"))).toBe(shift < 0);
      }),
      { seed: FIRST_SEED, numRuns: 300 },
    );
  });

  test("is said of a conduct only as far as the list of cases under that treaty is complete", () => {
    const asOf = parseDay("2024-01-01");
    const conduct: ConductInput = {
      categories: ["genocide"],
      places: ["nor"],
      from: "2023-01-01",
      allegedActors: [{ kind: "STATE", nationalities: ["nor"] }],
    };
    const ask = (record: LawFacts) =>
      assessCoverage(record, checkConduct(record, conduct, asOf), { mechanisms: ["icj"], asOf })[0];
    expect(ask(unlisted)?.stage).toBe("UNKNOWN");
    expect(ask(listedTo(asOf - 1, "genocide-convention", "icj"))?.stage).toBe("UNKNOWN");
    expect(ask(listedTo(asOf, "genocide-convention", "icj"))?.stage).toBe("NOT_SEISED");
    expect(ask(listedTo(asOf, "icerd", "icj"))?.stage).toBe("UNKNOWN");
  });
});

test("A forum that held itself competent is called by its own name: committees and commissions are no courts", () => {
  const held = [...facts.steps.values()].flat().filter(({ fields: { step, mechanism } }) => {
    return step === "jurisdiction-upheld" && !/Court/.test(facts.mechanisms.get(mechanism)?.name ?? "");
  });
  expect(held.length).toBeGreaterThan(2);
  for (const { fields, actOn } of held)
    for (const applicant of fields.by) {
      const instrument = (fields.provisions[0] as string).split("/")[0] as string;
      const asked = { applicant, respondent: fields.subject, instrument, asOf: (actOn as number) + 1, flips: false };
      const answer = assessInterState(facts, asked).find(({ mechanism }) => mechanism === fields.mechanism);
      expect(answer?.summary).toContain("which upheld its jurisdiction");
      expect(answer?.summary).not.toContain("Court");
    }
});
