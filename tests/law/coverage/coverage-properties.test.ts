import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atOnce, canonicalJson, formatDay, parseDay } from "../../../src/base/index.js";
import {
  assessCoverage,
  buildLawFacts,
  type Conduct,
  type ConductActorInput,
  type ConductInput,
  type CoverageAnswer,
  checkConduct,
  isSetInMotion,
  type LawFacts,
  LIMB_ORDER,
  openLimbs,
  outcomeOnly,
} from "../../../src/law/index.js";
import type { MechanismInput } from "../../../src/model/index.js";
import { bundled } from "../../support/bundled.js";

const dataset = bundled().dataset;
const facts = buildLawFacts(dataset);
const asOf = parseDay("2026-06-30");

// States with something dated behind them, and some with nothing; places inside and across borders; courts of every nature.
const STATES = [
  "afg",
  "arm",
  "bdi",
  "bgd",
  "chl",
  "civ",
  "cod",
  "col",
  "deu",
  "fra",
  "geo",
  "hun",
  "isr",
  "jor",
  "ken",
  "lby",
  "mli",
  "mmr",
  "phl",
  "pol",
  "pse",
  "rus",
  "sdn",
  "syr",
  "uga",
  "ukr",
  "usa",
  "zaf",
];
const PLACES = [
  ...STATES,
  "gaza-strip",
  "west-bank",
  "southern-israel",
  "darfur",
  "north-darfur",
  "crimea",
  "rakhine",
  "high-seas",
];
const CATEGORIES = [
  "genocide",
  "genocide.killing",
  "crimes-against-humanity",
  "crimes-against-humanity.murder",
  "crimes-against-humanity.apartheid",
  "war-crimes",
  "war-crimes.murder",
  "war-crimes.starvation",
  "war-crimes.poison",
  "war-crimes.hostage-taking",
  "aggression",
];
const MECHANISMS = [
  "icc",
  "icj",
  "icty",
  "coi-opt-israel",
  "national-deu",
  "national-fra",
  "national-bel",
  "iiim-syria",
];

const day = fc.integer({ min: parseDay("1999-01-01"), max: asOf }).map(formatDay);
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const actor: fc.Arbitrary<ConductActorInput> = fc.record({
  kind: fc.constantFrom("PERSON", "ARMED_GROUP", "STATE", "ORGANIZATION", "STATE_ORGAN"),
  nationalities: fc.uniqueArray(fc.constantFrom(...STATES), { maxLength: 2 }),
  ageAtConduct: maybe(fc.integer({ min: 12, max: 70 })),
  presentIn: maybe(fc.uniqueArray(fc.constantFrom("deu", "fra", "bel", "syr"), { maxLength: 2 })),
  residentIn: maybe(fc.uniqueArray(fc.constantFrom("deu", "fra", "bel", "syr"), { maxLength: 1 })),
  inLeadership: maybe(fc.boolean()),
  inAuthorizedOperation: maybe(fc.boolean()),
});
const conduct: fc.Arbitrary<ConductInput> = fc
  .record({
    category: fc.constantFrom(...CATEGORIES),
    places: fc.uniqueArray(fc.constantFrom(...PLACES), { minLength: 1, maxLength: 2 }),
    flagState: maybe(fc.constantFrom("com", "khm", "isr", "pan")),
    days: fc.tuple(day, day).map((pair) => [...pair].sort() as [string, string]),
    actors: fc.array(actor, { maxLength: 1 }),
    victimNationalities: maybe(fc.uniqueArray(fc.constantFrom("bel", "fra", "syr"), { maxLength: 2 })),
    conflictClasses: fc.uniqueArray(fc.constantFrom("INTERNATIONAL", "NON_INTERNATIONAL"), { maxLength: 2 }),
  })
  .map(
    ({ category, days, actors, ...rest }) =>
      ({ ...rest, categories: [category], from: days[0], to: days[1], allegedActors: actors }) as ConductInput,
  );
const mechanism = fc.constantFrom(...MECHANISMS);

const put = (input: ConductInput, id: string, options: { flips?: boolean; over?: LawFacts } = {}): CoverageAnswer => {
  const known = options.over ?? facts;
  const [answer] = assessCoverage(known, checkConduct(known, input, asOf), {
    mechanisms: [id],
    asOf,
    flips: options.flips ?? false,
  });
  return answer as CoverageAnswer;
};

/** The days an answer calls covered, as one list of inclusive stretches. */
function coveredDays(input: ConductInput, answer: CoverageAnswer): [number, number][] {
  if (answer.outcome === "COVERED" && answer.parts.length === 0)
    return [[parseDay(input.from), parseDay(input.to ?? input.from)]];
  return answer.parts.filter((part) => part.outcome === "COVERED").map((part) => [part.from, part.to ?? asOf]);
}
/** Days of the first list that no stretch of the second holds. */
const lost = (before: [number, number][], after: [number, number][]): string[] =>
  before.flatMap(([from, to]) => {
    const edges = [from, to, ...after.flatMap(([start, end]) => [start - 1, start, end, end + 1])].filter(
      (one) => one >= from && one <= to,
    );
    return edges.filter((one) => !after.some(([start, end]) => start <= one && one <= end)).map(formatDay);
  });

/** Steps after which nothing of what began goes on. */
const OVER = new Set(["preliminary-examination-closed", "request-refused"]);

describe("Coverage, whatever the conduct", () => {
  it("has the outcome, the limbs in the way and the triggers that are asked for without its reasons", () => {
    fc.assert(
      fc.property(conduct, fc.nat(), (input, nth) => {
        const checked = checkConduct(facts, input, asOf);
        // One mechanism in six, so that each has its turn.
        const mechanisms = [...facts.mechanisms.keys()].filter((_, index) => (index + nth) % 6 === 0);
        for (const answer of assessCoverage(facts, checked, { mechanisms, asOf, flips: false })) {
          const mechanism = facts.mechanisms.get(answer.mechanism) as MechanismInput;
          const asked = { facts, conduct: checked, mechanism, asOf };
          const open = answer.limbs.filter(({ state }) => state !== "MET" && state !== "NOT_APPLICABLE").length;
          expect(outcomeOnly(facts, checked, mechanism, asOf), mechanism.id).toBe(answer.outcome);
          expect(atOnce(openLimbs(asked)), mechanism.id).toBe(open);
          const told = answer.triggers
            .map((one) => facts.claims.get(one))
            .sort((one, other) => (one?.actOn ?? 0) - (other?.actOn ?? 0));
          const last = new Map(told.map((one) => [one?.subject, one]));
          const goesOn = [...last.values()].filter((one) => !OVER.has((one?.fields as { step?: string }).step ?? ""));
          expect(atOnce(isSetInMotion(asked)), mechanism.id).toBe(goesOn.length > 0);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("never covers less when the category is widened", () => {
    fc.assert(
      fc.property(conduct, mechanism, (input, id) => {
        const before = coveredDays(input, put(input, id));
        for (const wider of facts.broader.get(input.categories[0] as string) ?? []) {
          const widened = { ...input, categories: [wider] };
          expect(lost(before, coveredDays(widened, put(widened, id))), wider).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("never covers less when a place is added", () => {
    fc.assert(
      fc.property(conduct, mechanism, fc.constantFrom(...PLACES), (input, id, place) => {
        // An act of aggression against a second State, or an amended crime on a second territory, is another question.
        fc.pre(!["aggression", "war-crimes.poison", "war-crimes.starvation"].includes(input.categories[0] as string));
        const widened = { ...input, places: [...new Set([...input.places, place])] };
        const before = coveredDays(input, put(input, id));
        expect(lost(before, coveredDays(widened, put(widened, id)))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("never covers less when the window is widened", () => {
    fc.assert(
      fc.property(
        conduct,
        mechanism,
        fc.integer({ min: 0, max: 2500 }),
        fc.integer({ min: 0, max: 2500 }),
        (input, id, earlier, later) => {
          const from = formatDay(parseDay(input.from) - earlier);
          const to = formatDay(Math.min(asOf, parseDay(input.to as string) + later));
          const widened = { ...input, from, to };
          // Silence of a table speaks only for conduct that began while it was complete.
          const before = coveredDays(input, put(input, id));
          expect(lost(before, coveredDays(widened, put(widened, id)))).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("never turns what is not known into a no", () => {
    const blank = {
      nationalities: [],
      ageAtConduct: undefined,
      presentIn: undefined,
      residentIn: undefined,
      inLeadership: undefined,
      inAuthorizedOperation: undefined,
    };
    fc.assert(
      fc.property(
        conduct,
        mechanism,
        fc.constantFrom(...(Object.keys(blank) as (keyof typeof blank)[])),
        (input, id, field) => {
          fc.pre(put(input, id).outcome !== "NOT_COVERED");
          const unknown = {
            ...input,
            allegedActors: (input.allegedActors ?? []).map((one) => ({ ...one, [field]: blank[field] })),
          };
          expect(put(unknown, id).outcome, field).not.toBe("NOT_COVERED");
          expect(put({ ...input, conflictClasses: [] }, id).outcome, "class of conflict").not.toBe("NOT_COVERED");
          expect(put({ ...input, victimNationalities: undefined }, id).outcome, "victims").not.toBe("NOT_COVERED");
        },
      ),
      { numRuns: 120 },
    );
  });

  it("becomes what a flip says when the flip is applied", () => {
    fc.assert(
      fc.property(conduct, mechanism, (input, id) => {
        const checked = checkConduct(facts, input, asOf);
        const [answer] = assessCoverage(facts, checked, { mechanisms: [id], asOf });
        for (const flip of answer?.whyNot ?? []) {
          if (flip.apply.rulings) continue;
          const changed: Conduct = {
            ...checked,
            ...flip.apply.conduct,
            suppose: [...checked.suppose, ...(flip.apply.suppose ?? [])],
          };
          const [again] = assessCoverage(facts, changed, { mechanisms: [id], asOf, flips: false });
          expect(again?.outcome, flip.missing).toBe(flip.wouldBecome);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("says the same when asked twice, with five limbs in order and a provision on each", () => {
    fc.assert(
      fc.property(conduct, mechanism, (input, id) => {
        const answer = put(input, id, { flips: true });
        expect(put(input, id, { flips: true })).toEqual(answer);
        for (const limbs of [
          answer.limbs,
          ...answer.bases.map((basis) => basis.limbs),
          ...answer.parts.map((part) => part.limbs),
        ]) {
          expect(limbs.map((limb) => limb.kind)).toEqual(LIMB_ORDER);
          for (const limb of limbs) expect(limb.provisions, limb.sentence).not.toHaveLength(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("The reasons of an answer", () => {
  const without = (gone: readonly string[]): LawFacts =>
    buildLawFacts({ ...dataset, claims: dataset.claims.filter((claim) => !gone.includes(claim.id)) });
  const questions: [string, ConductInput, string][] = [
    [
      "hostage-taking by nationals of a party",
      {
        categories: ["war-crimes.hostage-taking"],
        places: ["southern-israel"],
        from: "2023-10-07",
        allegedActors: [{ kind: "PERSON", nationalities: ["pse"] }],
      },
      "icc",
    ],
    [
      "a referred situation",
      {
        categories: ["crimes-against-humanity.murder"],
        places: ["north-darfur"],
        from: "2004-03-01",
        allegedActors: [{ kind: "PERSON", nationalities: ["sdn"] }],
      },
      "icc",
    ],
    [
      "conduct before a withdrawal",
      {
        categories: ["crimes-against-humanity.murder"],
        places: ["phl"],
        from: "2017-03-01",
        allegedActors: [{ kind: "PERSON", nationalities: ["phl"] }],
      },
      "icc",
    ],
    [
      "aggression by a leader",
      {
        categories: ["aggression"],
        places: ["ltu"],
        from: "2020-01-01",
        allegedActors: [{ kind: "PERSON", nationalities: ["pol"], inLeadership: true }],
      },
      "icc",
    ],
    [
      "an amended crime",
      {
        categories: ["war-crimes.prohibited-gases"],
        places: ["deu"],
        from: "2015-01-01",
        conflictClasses: ["NON_INTERNATIONAL"],
        allegedActors: [{ kind: "PERSON", nationalities: ["nld"] }],
      },
      "icc",
    ],
    [
      "a ship under the flag of a party",
      {
        categories: ["war-crimes.murder"],
        places: ["high-seas"],
        flagState: "com",
        from: "2010-05-31",
        allegedActors: [{ kind: "PERSON", nationalities: ["isr"] }],
      },
      "icc",
    ],
    [
      "a declaration before membership",
      {
        categories: ["crimes-against-humanity.murder"],
        places: ["civ"],
        from: "2010-12-16",
        allegedActors: [{ kind: "PERSON", nationalities: ["civ"] }],
      },
      "icc",
    ],
    [
      "a contested article 124",
      {
        categories: ["war-crimes.murder"],
        places: ["ukr"],
        from: "2025-02-01",
        allegedActors: [{ kind: "PERSON", nationalities: ["ukr"] }],
      },
      "icc",
    ],
    [
      "a carve-out in an authorised operation",
      {
        categories: ["war-crimes.murder"],
        places: ["darfur"],
        from: "2008-02-01",
        allegedActors: [{ kind: "PERSON", nationalities: ["eth"], inAuthorizedOperation: true }],
      },
      "icc",
    ],
    [
      "a territory left out for a time",
      {
        categories: ["crimes-against-humanity.murder"],
        places: ["cayman-islands"],
        from: "2009-02-01",
        allegedActors: [{ kind: "PERSON", nationalities: ["chn"] }],
      },
      "icc",
    ],
    [
      "a fact-finding mandate",
      {
        categories: ["crimes-against-humanity.murder"],
        places: ["syr"],
        from: "2013-03-01",
        allegedActors: [{ kind: "PERSON", nationalities: ["syr"] }],
      },
      "iiim-syria",
    ],
    [
      "universal jurisdiction",
      {
        categories: ["genocide"],
        places: ["mmr"],
        from: "2017-09-01",
        allegedActors: [{ kind: "PERSON", nationalities: ["mmr"] }],
      },
      "national-deu",
    ],
  ];

  it.each(questions)("change when one claim they cite is gone: %s", (_, input, id) => {
    const answer = put(input, id);
    for (const claim of new Set(answer.limbs.flatMap((limb) => limb.claims))) {
      const after = put(input, id, { over: without([claim]) });
      expect(canonicalJson(after as never), facts.claims.get(claim)?.key ?? claim).not.toBe(
        canonicalJson(answer as never),
      );
    }
  });

  it.each(questions)("lose a limb when all its claims are gone: %s", (_, input, id) => {
    const answer = put(input, id);
    const decides = answer.bases.findIndex((basis) => basis.basis.id === answer.basis?.id);
    for (const limb of answer.limbs.filter((one) => one.claims.length > 0)) {
      const after = put(input, id, { over: without(limb.claims) }).bases[decides];
      expect(after?.limbs.find((one) => one.kind === limb.kind)?.state, limb.sentence).not.toBe(limb.state);
    }
  });
});
