import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../../src/base/index.js";
import { assessCoverage, type ConductInput, checkConduct, outcomeOnly } from "../../../src/law/index.js";
import type { MechanismInput } from "../../../src/model/index.js";
import { bundledFacts } from "../../support/bundled.js";

const facts = bundledFacts();

/** The day from which a layer is there to be asked about: when it was made, and the first day it reaches. */
const beginning = ({ rules, says }: MechanismInput["bases"][number]): string => {
  const [made, reaches] = [says?.on ?? "", rules.time?.from ?? ""];
  return made > reaches ? made : reaches;
};

/** National forums with the earliest day of any layer, where every layer has one; not those founded by an act on record. */
const FORUMS = [...facts.mechanisms.values()]
  .filter(
    ({ id, nature }) =>
      nature === "national-court" && !facts.steps.get(id)?.some(({ fields }) => fields.step === "mandate-created"),
  )
  .map((forum) => ({
    id: forum.id,
    home: forum.forum as string,
    first: forum.bases.map(beginning).sort()[0] as string,
  }))
  .filter(({ first }) => first > "1800-01-01");

/** What the record says the law was read for and does not have, whatever the day. */
const isWithout = (id: string, crime: string): boolean =>
  (facts.mechanisms.get(id)?.rules.absent ?? []).some(
    ({ categories, to }) => to === undefined && categories.some((one) => crime.startsWith(one)),
  );

const CRIMES = ["war-crimes.murder", "genocide.killing", "crimes-against-humanity.murder", "aggression", "torture"];

const asked = fc.constantFrom(...FORUMS).chain((forum) =>
  fc
    .record({
      crime: fc.constantFrom(...CRIMES.filter((one) => !isWithout(forum.id, one))),
      before: fc.integer({ min: 1, max: 40_000 }),
      isHome: fc.boolean(),
    })
    .chain((one) => fc.integer({ min: 0, max: 2_000 }).map((waited) => ({ ...forum, ...one, waited }))),
);

/** Nothing is said of whom it was: a State of today may not have been one on the day. */
const conductOn = (day: number, crime: string, place: string): ConductInput =>
  ({
    categories: [crime],
    places: [place],
    from: formatDay(day),
    conflictClasses: ["INTERNATIONAL"],
    allegedActors: [{ kind: "PERSON", leadership: true, age: 40 }],
  }) as unknown as ConductInput;

describe("Days before the first layer of a national forum that is recorded", () => {
  it("are never told as covered by no rule: nobody looked", () => {
    fc.assert(
      fc.property(asked, ({ id, home, first, crime, before, waited, isHome }) => {
        const asOf = parseDay(first) - before;
        const conduct = checkConduct(facts, conductOn(asOf - waited, crime, isHome ? home : "tha"), asOf);
        const [answer] = assessCoverage(facts, conduct, { mechanisms: [id], asOf, flips: true });
        const told = JSON.stringify([answer?.summary, answer?.whyNot]);
        expect(answer?.outcome, `${id} ${formatDay(asOf)}: ${told}`).not.toBe("NOT_COVERED");
        expect(told).not.toContain("none of its rules");
        expect(outcomeOnly(facts, conduct, facts.mechanisms.get(id) as MechanismInput, asOf)).toBe(answer?.outcome);
      }),
      { numRuns: 400 },
    );
  });
});
