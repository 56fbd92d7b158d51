import { readFileSync } from "node:fs";
import { basename } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../../src/base/index.js";
import {
  applied as asked,
  assessCoverage,
  assessInterState,
  type ConductInput,
  checkActs,
  checkConduct,
  flipInput,
  type InterStateFlip,
} from "../../../src/law/index.js";
import { bundledFacts } from "../../support/bundled.js";
import { workedFiles } from "../../support/worked-questions.js";

const facts = bundledFacts();
const asOf = parseDay("2026-06-30");
const ask = (conduct: ConductInput, mechanism: string, flips: boolean) =>
  assessCoverage(facts, checkConduct(facts, conduct, asOf), { mechanisms: [mechanism], asOf, flips })[0];

const conduct: fc.Arbitrary<ConductInput> = fc
  .record({
    category: fc.constantFrom("genocide.killing", "crimes-against-humanity.murder", "war-crimes.murder", "aggression"),
    place: fc.constantFrom("syr", "gaza-strip", "north-darfur", "ukr", "usa", "mmr", "high-seas", "fra"),
    kind: fc.constantFrom("PERSON", "STATE", "ARMED_GROUP" as const),
    state: fc.constantFrom("syr", "isr", "sdn", "rus", "usa", "mmr", "phl"),
    named: fc.boolean(),
    actor: fc.constantFrom(
      null,
      null,
      "rapid-support-forces",
      "israel-defense-forces",
      "omar-hassan-ahmad-al-bashir",
      "sdn",
    ),
    from: fc.integer({ min: parseDay("1999-01-01"), max: parseDay("2026-01-01") }),
  })
  .map(
    ({ category, place, kind, state, named, actor, from }) =>
      ({
        categories: [category],
        places: [place],
        from: formatDay(from),
        to: formatDay(from + 30),
        allegedActors: [{ kind, ...(named ? { nationalities: [state] } : {}), ...(actor ? { actor } : {}) }],
      }) as ConductInput,
  );

describe("What would flip an outcome", () => {
  it("gives that outcome when it is put into the question and asked again", () => {
    let applied = 0;
    fc.assert(
      fc.property(conduct, fc.constantFrom("icc", "icj", "icty", "national-deu", "national-fra"), (input, id) => {
        for (const flip of ask(input, id, true)?.whyNot ?? []) {
          const change = flipInput(flip.apply);
          expect(change === null).toBe(flip.kind === "RULING");
          if (!change) continue;
          const again = { ...input, ...change.conduct, suppose: change.suppose };
          expect([flip.missing, ask(again, id, false)?.outcome]).toEqual([flip.missing, flip.wouldBecome]);
          applied += 1;
        }
      }),
      { numRuns: 150 },
    );
    expect(applied).toBeGreaterThan(5);
  });

  const variables = workedFiles()
    .filter((name) => name.endsWith(".json"))
    .map((name) => [basename(name), JSON.parse(readFileSync(name, "utf8"))] as const);

  it.each(variables.filter(([, { conduct: input }]) => input))("holds for every flip of %s", (_name, given) => {
    const ids: readonly string[] = given.mechanisms ?? [...facts.mechanisms.keys()];
    for (const id of ids) {
      for (const flip of ask(given.conduct, id, true)?.whyNot ?? []) {
        const change = flipInput(flip.apply);
        if (!change) continue;
        const suppose = [...(given.conduct.suppose ?? []), ...change.suppose];
        const again = ask({ ...given.conduct, ...change.conduct, suppose }, id, false);
        expect([id, flip.missing, again?.outcome]).toEqual([id, flip.missing, flip.wouldBecome]);
      }
    }
  });

  it.each(variables.filter(([, { applicant }]) => applicant))("holds for every flip of %s", (_name, given) => {
    const question = { ...given, asOf: parseDay(given.asOf ?? formatDay(asOf)) };
    for (const answer of assessInterState(facts, question)) {
      for (const flip of answer.whyNot as readonly InterStateFlip[]) {
        const change = flipInput(flip.apply);
        if (!change) continue;
        const again = {
          ...asked(question, { question: flip.apply.question ?? {} }),
          suppose: checkActs(facts, change.suppose),
        };
        const found = assessInterState(facts, again).find((one) => one.mechanism === answer.mechanism);
        expect([flip.missing, found?.outcome]).toEqual([flip.missing, flip.wouldBecome]);
      }
    }
  });
});
