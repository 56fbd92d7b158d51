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

/** What was charged under other names before a law named it: a layer on that alone was not read for the crimes here. */
const isOlderThanItsName = (crime: string): boolean => facts.categories.get(crime)?.isOlderThanItsName === true;

/** The days between two layers of a forum, and after its last, that no layer of any crime reaches. */
const GAPS = FORUMS.flatMap(({ id, home }) => {
  const { bases, rules } = facts.mechanisms.get(id) as MechanismInput;
  const windows = bases
    .filter(({ rules: { subject } }) => !subject?.categories.every(isOlderThanItsName))
    .map((basis) => basis.rules.time ?? { from: rules.time?.from })
    .map(({ from, to }: { from?: string; to?: string }) => ({ from: from ?? "", to: to ?? "9999" }))
    .sort((one, other) => one.from.localeCompare(other.from));
  const gaps: { id: string; home: string; from: number; to: number }[] = [];
  let end = windows[0]?.to ?? "9999";
  for (const { from, to } of windows) {
    if (from > end) gaps.push({ id, home, from: parseDay(end) + 1, to: parseDay(from) });
    if (to > end) end = to;
  }
  return gaps.filter((one) => one.from < one.to);
});

/** What the record says of the crime for the days before a last one, or for all. */
const isSaid = (id: string, crime: string, day: number): boolean =>
  (facts.mechanisms.get(id)?.rules.absent ?? []).some(
    ({ categories, to }) =>
      (to === undefined || day <= parseDay(to)) && categories.some((one) => crime.startsWith(one)),
  );

describe("Days between two layers of a national forum that are recorded", () => {
  const TODAY = parseDay("2026-11-20");
  const inGap = fc.constantFrom(...GAPS).chain((gap) =>
    fc.record({
      gap: fc.constant(gap),
      day: fc.integer({ min: gap.from, max: gap.to - 1 }),
      seen: fc.constantFrom("that day", "today"),
      crime: fc.constantFrom(...CRIMES.slice(0, 4)),
      isHome: fc.boolean(),
    }),
  );

  it("are many: laws on one war end with it", () => {
    expect(GAPS.filter(({ from, to }) => to - from > 365).map(({ id }) => id)).toContain("national-lva");
  });

  it("are never told as covered by no rule, on whatever day they are looked at: nobody looked", () => {
    fc.assert(
      fc.property(inGap, ({ gap: { id, home }, day, seen, crime, isHome }) => {
        const asOf = seen === "today" ? TODAY : day;
        const conduct = checkConduct(facts, conductOn(day, crime, isHome ? home : "tha"), asOf);
        const [answer] = assessCoverage(facts, conduct, { mechanisms: [id], asOf, flips: true });
        const told = JSON.stringify([answer?.summary, answer?.whyNot]);
        // What is said of it may have been made later than the day looked from.
        const outcomes = isSaid(id, crime, day) ? ["NOT_COVERED", "UNKNOWN"] : ["UNKNOWN"];
        expect(outcomes, `${id} ${crime} ${formatDay(day)}: ${told}`).toContain(answer?.outcome);
        expect(outcomeOnly(facts, conduct, facts.mechanisms.get(id) as MechanismInput, asOf)).toBe(answer?.outcome);
      }),
      { numRuns: 150 },
    );
  });
});

describe("A crime whose acts bore other names before a law named it", () => {
  const OLDER = [...facts.categories.values()].filter((one) => one.isOlderThanItsName).map(({ id }) => id);
  const HOMES = FORUMS.map(({ id }) => facts.mechanisms.get(id) as MechanismInput);
  /** The first day of any layer that names the crime, open or not: before it nobody read the law for it. */
  const firstNamed = ({ bases }: MechanismInput, crime: string): string =>
    bases
      .filter(({ rules }) => rules.subject?.categories.includes(crime) || rules.subject?.contested.includes(crime))
      .map(({ rules }) => rules.time?.from ?? "")
      .sort()[0] ?? "";
  const asked = fc
    .record({
      forum: fc.constantFrom(...HOMES),
      crime: fc.constantFrom(...OLDER),
      before: fc.integer({ min: 1, max: 20_000 }),
      later: fc.integer({ min: 0, max: 10_000 }),
    })
    .map(({ forum, crime, before, later }) => {
      const first = firstNamed(forum, crime);
      const day = (first ? parseDay(first) : parseDay("1990-01-01")) - before;
      return { forum, crime, day, asOf: Math.min(day + later, parseDay("2026-11-20")) };
    });

  it("is never told as none at home on days before that law", () => {
    fc.assert(
      fc.property(asked, ({ forum, crime, day, asOf }) => {
        const conduct = checkConduct(facts, conductOn(day, crime, forum.forum as string), asOf);
        const [answer] = assessCoverage(facts, conduct, { mechanisms: [forum.id], asOf, flips: false });
        // That somebody read the law of those days for it is said.
        const outcomes = isSaid(forum.id, crime, day) ? ["NOT_COVERED"] : [];
        const others = ["UNKNOWN", "CONTESTED", "COVERED", "PARTIAL"];
        expect([...outcomes, ...others], `${forum.id} ${crime} ${formatDay(day)}`).toContain(answer?.outcome);
        expect(outcomeOnly(facts, conduct, forum, asOf)).toBe(answer?.outcome);
      }),
      { numRuns: 300 },
    );
  });
});
