import fc from "fast-check";
import { type Day, formatDay, parseDay, tryParseDay } from "../../src/base/index.js";
import { buildLawFacts, type ConductInput, checkConduct } from "../../src/law/index.js";
import type { MechanismInput } from "../../src/model/index.js";
import { bundled } from "./bundled.js";

/*
 * Random conduct that begins and ends beside the days on which something changes for a forum: its own rules, and what the
 * States concerned did towards its treaties and before it. Conduct on any day at all meets hardly one of them.
 */

/** The bundled law. */
export const facts = buildLawFacts(bundled().dataset);
/** The last day drawn. */
const newest = parseDay("2026-06-30");
const oldest = parseDay("1900-01-01");

/** What is put to one forum on a day. */
export interface Put {
  readonly mechanism: MechanismInput;
  readonly raw: ConductInput;
  readonly asOf: Day;
}

const MECHANISMS = [...facts.mechanisms.values()];
const STATES = [...facts.entities.values()].flatMap(({ id, type }) => (type === "State" ? [id] : [])).sort();

/** The days named anywhere in some data, and the one after each. */
const daysIn = (value: unknown): Day[] => {
  if (typeof value === "string") {
    const day = tryParseDay(value);
    return day === null ? [] : [day, day + 1];
  }
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(daysIn) : [];
};

const daysOfRules = ({ id }: MechanismInput): Day[] =>
  (facts.mandates.get(id) ?? []).flatMap(({ fields }) => daysIn(fields.rule));

const treatiesOf = ({ bases }: MechanismInput): string[] => [
  ...new Set(bases.flatMap(({ acceptance }) => acceptance?.instrument ?? [])),
];

/** The days of what States did towards the treaties of a forum. */
const daysOfActs = (mechanism: MechanismInput, ...states: readonly string[]): Day[] =>
  treatiesOf(mechanism)
    .flatMap((treaty) => states.flatMap((state) => facts.participation.get(treaty)?.get(state) ?? []))
    .flatMap(({ effectFrom, effectTo, actOn }) => [effectFrom, effectTo, actOn].flatMap((day) => day ?? []));

/** The days of the steps of a forum about some States. */
const daysOfSteps = ({ id }: MechanismInput, ...states: readonly string[]): Day[] =>
  (facts.steps.get(id) ?? [])
    .filter(({ fields }) => states.includes(fields.subject))
    .flatMap(({ actOn }) => actOn ?? []);

/** The crimes that rules of a forum name, each as often as there are rules that name it. */
const crimesOf = ({ id }: MechanismInput): string[] =>
  (facts.mandates.get(id) ?? []).flatMap(({ fields: { limb, rule } }) =>
    limb === "SUBJECT_MATTER" ? ((rule as { categories?: readonly string[] }).categories ?? []) : [],
  );
/** The first crime that each of some clauses is about. */
const crimesUnder = ({ id, bases }: MechanismInput, clauses: readonly string[]): string[] => {
  const under = bases.filter(({ provision }) => clauses.includes(provision)).map((basis) => basis.id);
  const rules = (facts.mandates.get(id) ?? []).filter(
    ({ fields: { basis, limb } }) => limb === "SUBJECT_MATTER" && under.includes(basis ?? ""),
  );
  return rules.flatMap(
    ({ fields: { rule } }) => (rule as { categories?: readonly string[] }).categories?.slice(0, 1) ?? [],
  );
};
const namedTwice = (mechanism: MechanismInput): string[] => {
  const all = crimesOf(mechanism);
  return [...new Set(all.filter((one, index) => all.indexOf(one) !== index))];
};

const aState = fc.constantFrom(...STATES);
const mostly = (own: string | undefined) => (own ? fc.oneof(fc.constant(own), aState) : aState);
const inReach = (days: readonly Day[]): Day[] => {
  const kept = [...new Set(days)].filter((day) => day > oldest && day < newest);
  return kept.length > 0 ? kept : [newest];
};

/** First and last days beside the given ones. */
function stretches(days: readonly Day[]) {
  const beside = fc
    .tuple(fc.constantFrom(...days), fc.constantFrom(-400, -1, 0, 1, 400))
    .map(([day, off]) => Math.min(Math.max(day + off, oldest), newest));
  return fc.tuple(beside, beside).map(([one, other]) => ({
    from: formatDay(Math.min(one, other)),
    to: formatDay(Math.max(one, other)),
  }));
}
const lookingFrom = (days: readonly Day[]) => fc.oneof(fc.constant(newest), fc.constantFrom(...days));

/** National courts in which two layers of law or more name one crime. */
export const LAYERED = MECHANISMS.filter((one) => one.nature === "national-court" && namedTwice(one).length > 0);
/** Other forums of which two bases or more name one crime: parties to a treaty, declarations, territory and nationality. */
export const OF_SEVERAL_BASES = MECHANISMS.filter(
  (one) => one.nature !== "national-court" && namedTwice(one).length > 0,
);
/** Forums before which one State answers to another. */
export const BETWEEN_STATES = MECHANISMS.filter(({ bases }) => bases.some(({ link }) => link === "BOTH_STATES_PARTY"));

/** Conduct of a person before a national court of several layers. */
export const beforeLayers: fc.Arbitrary<Put> = fc.constantFrom(...LAYERED).chain((mechanism) => {
  const days = inReach(daysOfRules(mechanism));
  const state = mostly(mechanism.forum);
  return fc
    .record({
      crime: fc.constantFrom(...namedTwice(mechanism)),
      days: stretches(days),
      ...{ place: state, by: state, against: state, found: state },
      classes: fc.uniqueArray(fc.constantFrom("INTERNATIONAL" as const, "NON_INTERNATIONAL" as const)),
      from: lookingFrom(days),
    })
    .map(({ crime, days: { from, to }, place, by, against, found, classes, from: day }) => ({
      mechanism,
      asOf: Math.max(day, parseDay(to)),
      raw: {
        categories: [crime],
        places: [place],
        ...{ from, to },
        allegedActors: [{ kind: "PERSON", nationalities: [by], presentIn: [found] }],
        victimNationalities: [against],
        conflictClasses: classes,
      },
    }));
});

/** Conduct of a person or a State before another forum of several bases. */
export const beforeBases: fc.Arbitrary<Put> = fc
  .tuple(fc.constantFrom(...OF_SEVERAL_BASES), aState, aState)
  .chain(([mechanism, place, by]) =>
    fc
      .record({
        crime: fc.constantFrom(...namedTwice(mechanism)),
        days: stretches(
          inReach([
            ...daysOfRules(mechanism),
            ...daysOfActs(mechanism, place, by),
            ...daysOfSteps(mechanism, place, by),
          ]),
        ),
      })
      .map(({ crime, days }) => ({
        mechanism,
        asOf: newest,
        raw: {
          categories: [crime],
          places: [place],
          ...days,
          allegedActors: [{ kind: mechanism.addressee === "STATE" ? "STATE" : "PERSON", nationalities: [by] }],
        },
      })),
  );

/** Conduct of a State that did something towards a treaty of the forum, before a forum between States. */
export const betweenStates: fc.Arbitrary<Put> = fc.constantFrom(...BETWEEN_STATES).chain((mechanism) => {
  const parties = treatiesOf(mechanism).flatMap((one) => [...(facts.participation.get(one)?.keys() ?? [])]);
  const respondents = [...new Set(parties)].filter((one) => STATES.includes(one));
  return fc.constantFrom(...(respondents.length > 0 ? respondents : STATES)).chain((respondent) => {
    const days = inReach([...daysOfActs(mechanism, respondent), ...daysOfSteps(mechanism, respondent)]);
    return fc
      .record({
        crime: fc.constantFrom(...new Set(crimesOf(mechanism))),
        days: stretches(days),
        place: mostly(respondent),
        from: lookingFrom(days),
      })
      .map(({ crime, days: { from, to }, place, from: day }) => ({
        mechanism,
        asOf: Math.max(day, parseDay(to)),
        raw: {
          categories: [crime],
          places: [place],
          ...{ from, to },
          allegedActors: [{ kind: "STATE", nationalities: [respondent] }],
        },
      }));
  });
});

/** Forums that look at what States did towards a treaty of which it is known for some days alone. */
const UNDER_TREATIES = MECHANISMS.filter((one) => treatiesOf(one).flatMap(looked).length > 0);

/** The last days on which it is known who was a party to a treaty, and of one State that it was none. */
function looked(treaty: string): Day[] {
  const iso = facts.instruments.get(treaty)?.participationCompleteTo;
  const outside = [...(facts.participation.get(treaty)?.values() ?? [])]
    .flat()
    .flatMap(({ fields, effectTo }) => (fields.act === "not-party" && effectTo !== null ? [effectTo - 1] : []));
  return [...(iso ? [parseDay(iso)] : []), ...outside];
}

/** Conduct of anybody anywhere beside the last day to which it was looked who takes part in a treaty of the forum. */
export const besideLastLook: fc.Arbitrary<Put> = fc.constantFrom(...UNDER_TREATIES).chain((mechanism) => {
  const last = inReach(treatiesOf(mechanism).flatMap(looked));
  const crimes = [...new Set(crimesOf(mechanism)), "torture", "crimes-against-humanity.murder"];
  return fc
    .record({
      crime: fc.constantFrom(...crimes),
      days: stretches(last),
      place: aState,
      by: aState,
      from: lookingFrom(last),
    })
    .map(({ crime, days: { from, to }, place, by, from: day }) => ({
      mechanism,
      asOf: Math.max(day, parseDay(to)),
      raw: {
        categories: [crime],
        places: [place],
        ...{ from, to },
        allegedActors: [{ kind: mechanism.addressee === "STATE" ? "STATE" : "PERSON", nationalities: [by] }],
      },
    }));
});

/** Each of them, by where it is put. */
export const DRAWN = [
  ["in forums of several layers of law", beforeLayers],
  ["in other forums of several bases", beforeBases],
  ["in forums between States", betweenStates],
  ["beside the last day to which it was looked who takes part", besideLastLook],
] as const;

/** Two States and the treaty between them under which one brought the other before a forum. */
interface Sides {
  readonly applicant: string;
  readonly respondent: string;
  readonly instrument: string;
}

/** Conduct of each State that a forum between States took a step about, from before that day to after it, with the day. */
export const aroundSteps: readonly (Put & { readonly on: Day; readonly sides: readonly Sides[] })[] =
  BETWEEN_STATES.flatMap((mechanism) =>
    (facts.steps.get(mechanism.id) ?? []).flatMap(({ fields: { subject, provisions = [], by = [] }, actOn }) =>
      actOn === null || !STATES.includes(subject)
        ? []
        : crimesUnder(mechanism, provisions).map((crime) => ({
            mechanism,
            on: actOn,
            sides: by
              .filter((one: string) => STATES.includes(one))
              .flatMap((applicant: string) =>
                treatiesOf(mechanism)
                  .filter((treaty) => provisions.some((one: string) => one.startsWith(`${treaty}/`)))
                  .map((instrument) => ({ applicant, respondent: subject, instrument })),
              ),
            asOf: newest,
            raw: {
              categories: [crime],
              places: [subject],
              from: formatDay(actOn - 400),
              to: formatDay(Math.min(actOn + 400, newest)),
              allegedActors: [{ kind: "STATE", nationalities: [subject] }],
            },
          })),
    ),
  );

/** The conduct as it is asked about; null where it cannot be put (no such State on those days). */
export function checked({ raw, asOf }: Put): ReturnType<typeof checkConduct> | null {
  try {
    return checkConduct(facts, raw, asOf);
  } catch {
    return null;
  }
}

/** How a forum and a conduct are named where a property fails. */
export const told = ({ mechanism, raw, asOf }: Put): string =>
  `${mechanism.id} as of ${formatDay(asOf)}: ${JSON.stringify(raw)}`;
