import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../../src/base/index.js";
import { assessCoverage, type ConductInput, checkConduct } from "../../../src/law/index.js";
import { bundled, bundledFacts } from "../../support/bundled.js";

const facts = bundledFacts();
const ASKED = parseDay("2026-11-20");
const FIRST = parseDay("1977-01-01");
const LONG_AGO = parseDay("1850-01-01");

const isOrdinary = (categories: readonly string[] = []): boolean => categories.includes("serious-domestic-offences");

/** Federal courts: killings at home are for the courts of the States of the federation. */
const LEAVES_KILLINGS_TO_OTHERS = "national-usa";

const FORUMS = [...facts.mechanisms.values()]
  .filter(
    ({ id, nature, forum }) =>
      id.startsWith("national-") &&
      nature === "national-court" &&
      forum !== undefined &&
      id !== LEAVES_KILLINGS_TO_OTHERS,
  )
  .map(({ id, forum }) => ({ id, home: forum as string }));

describe("A killing on the soil of a national court in a conflict that is not international", () => {
  it("is never out of reach because no law names it: it is an offence under every law", () => {
    fc.assert(
      fc.property(fc.constantFrom(...FORUMS), fc.integer({ min: FIRST, max: ASKED }), ({ id, home }, day) => {
        const input = {
          categories: ["war-crimes.murder"],
          places: [home],
          from: formatDay(day),
          conflictClasses: ["NON_INTERNATIONAL"],
          allegedActors: [{ kind: "PERSON", age: 40 }],
        } as unknown as ConductInput;
        const conduct = checkConduct(facts, input, ASKED);
        const [answer] = assessCoverage(facts, conduct, { mechanisms: [id], asOf: ASKED, flips: false });
        expect(`${id} ${formatDay(day)} ${answer?.outcome}`).not.toContain("NOT_COVERED");
      }),
      { numRuns: 1500 },
    );
  });
});

describe("A killing at home as an ordinary offence", () => {
  const read = FORUMS.filter(({ id }) =>
    facts.mechanisms
      .get(id)
      ?.bases.some(({ link, rules }) => link === "TERRITORY" && isOrdinary(rules.subject?.categories)),
  );

  const began = new Map(bundled().dataset.entities.map(({ id, existsFrom }) => [id, existsFrom] as const));
  const firstOf = (home: string): number => {
    const day = began.get(home);
    return Math.max(LONG_AGO, day ? parseDay(day) : LONG_AGO);
  };
  const cases = fc
    .constantFrom(...read)
    .chain((one) => fc.tuple(fc.constant(one), fc.integer({ min: firstOf(one.home), max: ASKED })));

  it("is never a no on any day of the State, before a court whose law on such offences was read", () => {
    expect(read.length).toBeGreaterThan(15);
    fc.assert(
      fc.property(cases, ([{ id, home }, day]) => {
        const input = {
          categories: ["serious-domestic-offences"],
          places: [home],
          from: formatDay(day),
        } as unknown as ConductInput;
        const conduct = checkConduct(facts, input, ASKED);
        const [answer] = assessCoverage(facts, conduct, { mechanisms: [id], asOf: ASKED, flips: false });
        expect(`${id} ${formatDay(day)} ${answer?.outcome}`).not.toContain("NOT_COVERED");
      }),
      { numRuns: 1500 },
    );
  });
});

/** Rules under which ordinary offences are the crime all the same, and who says so. */
const MADE_ONE = [
  // Their highest courts hold that such acts are crimes against humanity, by custom.
  ["national-arg/territory-before-2007", "crimes-against-humanity"],
  ["national-chl/earlier", "crimes-against-humanity"],
  // A law that reaches abroad for what a treaty obliges the State to punish.
  ["national-dnk/grave-breaches-presence", "war-crimes"],
  ["national-dnk/torture-nationality", "torture"],
  ["national-dnk/torture-presence", "torture"],
] as const;

describe("A crime that a law does not name", () => {
  const unnamed = FORUMS.flatMap(({ id }) =>
    (facts.mechanisms.get(id)?.bases ?? []).flatMap(({ id: basis, link, rules: { subject } }) =>
      // That a treaty obliges to punish it, the law that reaches abroad says itself.
      link !== "UNIVERSAL" && /\bordinary (ones|offences)\b/.test(subject?.note ?? "") ? [{ basis, subject }] : [],
    ),
  );

  it("is contested where it is charged as ordinary offences, before the courts of every State alike", () => {
    const isWithin = (category: string, among: readonly string[] = []): boolean =>
      among.some((one) => facts.broader.get(category)?.has(one));
    const told = unnamed.flatMap(({ basis, subject }) =>
      (subject?.categories ?? [])
        // Genocide has a law of its own where such a rule names it.
        .filter((category) => !isWithin(category, ["genocide", "serious-domestic-offences"]))
        .filter((category) => !isWithin(category, subject?.contested))
        .filter((category) => !MADE_ONE.some(([rule, crime]) => rule === basis && isWithin(category, [crime])))
        .map((category) => `${basis}: ${category}`),
    );
    expect(unnamed.length).toBeGreaterThan(60);
    expect(MADE_ONE.filter(([rule]) => !unnamed.some(({ basis }) => basis === rule))).toEqual([]);
    expect(told).toEqual([]);
  });
});
