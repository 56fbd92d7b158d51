import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atOnce, canonicalJson, parseDay } from "../../../src/base/index.js";
import {
  assessCoverage,
  buildLawFacts,
  type ConductActorInput,
  type ConductInput,
  type CoverageAnswer,
  checkConduct,
  isSetInMotion,
  type LegalNote,
} from "../../../src/law/index.js";
import type { MechanismInput } from "../../../src/model/index.js";
import { bundled } from "../../support/bundled.js";

const facts = buildLawFacts(bundled().dataset);

const CATEGORIES = ["genocide", "torture", "enforced-disappearance", "war-crimes", "crimes-against-humanity.murder"];
const ACTORS: readonly ConductActorInput[] = [
  { kind: "PERSON", nationalities: ["isr"] },
  { kind: "PERSON", actor: "benjamin-netanyahu" },
  { kind: "STATE", nationalities: ["rus"] },
  { kind: "STATE", nationalities: ["blr"] },
  { kind: "ORGANIZATION", nationalities: ["fra"] },
  { kind: "STATE_ORGAN", nationalities: ["col"] },
];
const NOTES = ["triggerNotes", "admissibility", "immunities", "bars", "civilClaims", "cooperation"] as const;

const question = fc.record({
  categories: fc.shuffledSubarray(CATEGORIES, { minLength: 2, maxLength: 3 }),
  allegedActors: fc.shuffledSubarray([...ACTORS], { minLength: 1, maxLength: 3 }),
  places: fc.constantFrom("pse", "ukr", "syr", "ecu", "col").map((place) => [place]),
  from: fc.constantFrom("1984-03-01", "1995-05-01", "2003-01-01", "2012-02-01", "2023-11-01"),
  asOf: fc.constantFrom("2024-01-01", "2026-01-01", "2026-10-01"),
});
type Asked = ConductInput & { readonly asOf: string };
const MECHANISMS = [...facts.mechanisms.keys()];
const mechanisms = fc.shuffledSubarray(MECHANISMS, { minLength: 12, maxLength: 12 });

const put = ({ asOf, ...conduct }: Asked, only: readonly string[]): CoverageAnswer[] => {
  const day = parseDay(asOf);
  return assessCoverage(facts, checkConduct(facts, conduct, day), { mechanisms: only, asOf: day, flips: false });
};
/** What stands beside an outcome, with no order in it. */
const beside = (answer: CoverageAnswer): unknown => ({
  ...Object.fromEntries(NOTES.map((topic) => [topic, answer[topic].map(unordered).sort()])),
  triggers: [...answer.triggers].sort(),
  obstructions: [...answer.obstructions].sort(),
  filing: answer.filing.map(unordered).sort(),
  reach: answer.reach.map((one) => canonicalJson({ ...one })).sort(),
  stage: answer.stage,
  outcome: answer.outcome,
});
const unordered = <T extends Pick<LegalNote, "claims" | "provisions">>(note: T): string =>
  canonicalJson({ ...note, claims: [...note.claims].sort(), provisions: [...note.provisions].sort() });

/** A sentence without the words that say what it is of. */
const bare = (sentence: string): string => sentence.replace(/^Of .*?: (?=[A-Z])/, "");

describe("What stands beside an outcome", () => {
  it("is the same in whatever order crimes and actors are named", () => {
    fc.assert(
      fc.property(question, mechanisms, (asked, only) => {
        const turned = {
          ...asked,
          categories: [...asked.categories].reverse(),
          allegedActors: [...asked.allegedActors].reverse(),
        };
        const other = new Map(put(turned, only).map((answer) => [answer.mechanism, answer]));
        for (const answer of put(asked, only))
          expect(beside(answer), answer.mechanism).toEqual(beside(other.get(answer.mechanism) as CoverageAnswer));
      }),
      { numRuns: 20 },
    );
  });

  it("holds what stands beside each crime and each actor asked of alone, and is set in motion by the same", () => {
    fc.assert(
      fc.property(question, mechanisms, (asked, only) => {
        const alone = asked.categories.flatMap((category) =>
          asked.allegedActors.map((actor) => ({ ...asked, categories: [category], allegedActors: [actor] })),
        );
        const answers = new Map(put(asked, only).map((answer) => [answer.mechanism, answer]));
        for (const one of alone)
          for (const answer of put(one, only)) {
            const whole = answers.get(answer.mechanism) as CoverageAnswer;
            for (const topic of NOTES)
              for (const note of answer[topic])
                expect(
                  whole[topic].some(
                    ({ question: about, state, sentence }) =>
                      about === note.question && state === note.state && bare(sentence) === bare(note.sentence),
                  ),
                  `${answer.mechanism}: ${topic}: ${note.sentence}`,
                ).toBe(true);
            expect(whole.triggers, answer.mechanism).toEqual(expect.arrayContaining([...answer.triggers]));
            expect(whole.obstructions, answer.mechanism).toEqual(expect.arrayContaining([...answer.obstructions]));
            // That no case is recorded is nothing to say beside one that is.
            const stays = answer.reach.filter(
              ({ facts: about }) => whole.stage === "UNKNOWN" || !about.startsWith("cases "),
            );
            expect(whole.reach.map(({ sentence }) => sentence)).toEqual(
              expect.arrayContaining(stays.map(({ sentence }) => sentence)),
            );
          }
        const { asOf, ...conduct } = asked;
        for (const answer of answers.values()) {
          const mechanism = facts.mechanisms.get(answer.mechanism) as MechanismInput;
          const day = parseDay(asOf);
          const moved = atOnce(
            isSetInMotion({ facts, conduct: checkConduct(facts, conduct, day), mechanism, asOf: day }),
          );
          expect(moved, answer.mechanism).toBe(answer.triggerKnowledge === "RECORDED");
        }
      }),
      { numRuns: 12 },
    );
  });

  it("says of whom or of what it is where it is not of all", () => {
    const [answer] = put(
      {
        categories: ["war-crimes"],
        places: ["pse"],
        from: "2023-11-01",
        allegedActors: [ACTORS[0] as ConductActorInput, ACTORS[1] as ConductActorInput],
        asOf: "2026-01-01",
      },
      ["national-fra"],
    );
    const sentences = answer?.immunities.map(({ sentence }) => sentence) ?? [];
    expect(sentences.some((one) => one.startsWith("Of Benjamin Netanyahu: "))).toBe(true);
    expect(sentences.some((one) => one.startsWith("Of a person (Israel): "))).toBe(true);
  });
});
