import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../../src/base/index.js";
import { assessCoverage, type ConductInput, checkConduct } from "../../../src/law/index.js";
import type { MechanismInput } from "../../../src/model/index.js";
import { bundledFacts } from "../../support/bundled.js";

const facts = bundledFacts();

/** The days on which steps set a forum up, or, where there are none, on which its rules on what it takes up were made. */
function foundedOn({ id, rules, bases, says }: MechanismInput): string | null {
  const steps = (facts.steps.get(id) ?? []).filter(
    ({ fields: { step, subject }, actOn }) => step === "mandate-created" && subject === id && actOn !== null,
  );
  const made = [rules, ...bases.map((basis) => basis.rules)].flatMap(({ subject }) =>
    subject ? [(subject.says ?? says)?.on] : [],
  );
  const days = steps.length > 0 ? steps.map(({ actOn }) => formatDay(actOn as number)) : made;
  return days.includes(undefined) ? null : ((days.sort()[0] as string | undefined) ?? null);
}

/** Every forum but the courts of a State's own law, which were there before any law that is on record. */
const FORUMS = [...facts.mechanisms.values()]
  .filter(({ id }) => !id.startsWith("national-"))
  .flatMap((forum) => {
    const day = foundedOn(forum);
    return day === null ? [] : [{ id: forum.id, day, forum }];
  });

const places = ({ rules, bases, forum }: MechanismInput): string[] => [
  ...(forum ? [forum] : []),
  ...[rules, ...bases.map((basis) => basis.rules)].flatMap(({ territory }) => territory?.places ?? []),
  "fra",
];
const crimes = ({ rules, bases }: MechanismInput): string[] => [
  ...new Set([rules, ...bases.map((basis) => basis.rules)].flatMap(({ subject }) => subject?.categories ?? [])),
];

const COURTS_OF_PERSONS = new Set<string>(["criminal-court", "hybrid-court", "national-court"]);

describe("A forum that was set up on a day on record", () => {
  it.each(FORUMS)("takes up nothing the day before, and leaves nothing open: $id", ({ id, day, forum }) => {
    const asOf = parseDay(day) - 1;
    const [place] = places(forum) as [string];
    for (const category of crimes(forum)) {
      for (const kind of ["PERSON", "STATE"]) {
        const conduct = {
          categories: [category],
          places: [place],
          from: formatDay(asOf),
          allegedActors: [{ kind, nationalities: ["fra"], presentIn: ["fra"], residentIn: ["fra"] }],
          remediesExhausted: true,
        } as unknown as ConductInput;
        const [answer] = assessCoverage(facts, checkConduct(facts, conduct, asOf), {
          mechanisms: [id],
          asOf,
          flips: false,
        });
        expect(answer?.outcome, `${category}, ${kind}: ${answer?.summary}`).toBe("NOT_COVERED");
      }
    }
  });

  it("is every court that tries persons, but for those of a State and those whose treaty sets them up", () => {
    const known = new Set(FORUMS.map(({ id }) => id));
    const others = [...facts.mechanisms.values()].filter(
      ({ id, nature }) => COURTS_OF_PERSONS.has(nature) && !id.startsWith("national-") && !known.has(id),
    );
    expect(others.map(({ id }) => id)).toEqual(["icc"]);
  });
});
