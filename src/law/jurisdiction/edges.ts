import { type Day, OPEN_END, OPEN_START, tryParseDay, unique } from "../../base/index.js";
import type { ClaimOf } from "../../model/index.js";
import { effectDay, type FactsOn, isReferral, remembering, rulesOn, shiftYears } from "../facts/index.js";
import { daysBetweenStates } from "../inter-state/index.js";
import { completeTo, silenceOf } from "../participation/index.js";
import { type BasisRecord, rulesOfBasis } from "../rules/index.js";
import { rightsOf } from "./limbs/added-rights.js";
import { edgesOfRecord } from "./limbs/before-record.js";
import { basesWithin } from "./limbs/reach.js";
import type { Case } from "./question.js";
import { amendmentRecord } from "./regimes/amendment.js";
import { scopesOf } from "./regimes/withdrawal.js";
import { statesTouched } from "./relevance.js";

type Asked = Omit<Case, "basis" | "from" | "to">;

/**
 * The days inside the conduct on which any rule or fact may begin or end to apply, for one category and one alleged
 * actor. Between two of them every limb is constant, so a day stands for the whole stretch.
 */
export function edgesInside(c: Asked): Day[] {
  const treaties = actsTowards(c);
  const rules = c.facts.mandates.get(c.mechanism.id) ?? [];
  const between = basesWithin(c, c.mechanism, c.category).flatMap((basis) => betweenStates(c, basis));
  return inside(c, [...daysOfRules(rules), ...[...treaties.values()].flat(), ...between, ...ofFacts(c)]);
}

/** Those of them on which one basis may change: on the others it says what it said before. */
export function edgesOfBases(c: Asked): (basis: BasisRecord) => Day[] {
  // Inside one day there are none, and nothing is read to find that; of conduct that goes on it is a day for now.
  if (!c.conduct.ongoing && c.conduct.to - c.conduct.from <= 1) return () => [];
  const treaties = actsTowards(c);
  const added = addedTreaties(c.facts, c.mechanism.id);
  const shared = [...ofFacts(c), ...edgesOfRecord(c, c.conduct)];
  return (basis) => {
    const { id, acceptance } = basis;
    const own = [...added, ...(acceptance ? [acceptance.instrument] : [])].flatMap((one) => treaties.get(one) ?? []);
    const rules = daysOfRules(rulesOfBasis(c.facts, c.mechanism.id, id));
    return inside(c, [...rules, ...own, ...betweenStates(c, basis), ...shared]);
  };
}

/** Days after the first of the conduct and not after its last, once and in order. */
function inside({ conduct: { from, to } }: Asked, days: readonly Day[]): Day[] {
  return unique(days.filter((day) => day > from && day < to)).sort((a, b) => a - b);
}

/**
 * The days of effect of what the States concerned, and whoever refers, did towards the treaties of the mechanism, and the
 * days after the last on which it is known what they, or anybody, did: of later ones silence says nothing.
 */
function actsTowards(c: Asked): ReadonlyMap<string, readonly Day[]> {
  const states = statesTouched(c);
  return new Map(
    treatiesOf(c.facts, c.mechanism.id).map((instrument) => {
      const bySubject = c.facts.participation.get(instrument);
      const subjects = unique([...states, ...(c.facts.referring.get(instrument) ?? [])]);
      const acts = subjects.flatMap((subject) =>
        (bySubject?.get(subject) ?? []).filter((act) => isReferral(act) || states.includes(subject)),
      );
      const looked = [completeTo(c, instrument), ...states.map((state) => silenceOf(c, instrument, state).to)];
      return [
        instrument,
        [
          ...acts.flatMap(({ effectFrom, effectTo }) => [effectFrom, effectTo].filter(isDay)),
          ...looked.filter(isDay).map((day) => day + 1),
        ],
      ];
    }),
  );
}

/** Where one State answers to another, its own acts are not all: who could sue it, and since when, and what was ruled. */
const betweenStates = ({ facts, mechanism, actor, asOf, conduct }: Asked, basis: BasisRecord): Day[] =>
  basis.link === "BOTH_STATES_PARTY"
    ? (actor?.nationalities ?? []).flatMap((respondent) =>
        daysBetweenStates(facts, {
          ...{ mechanism: mechanism.id, basis: basis.id, respondent, asOf },
          suppose: conduct.suppose,
        }),
      )
    : [];

/** What may change on whatever basis: amendments of crimes, matters under consideration, what is supposed, land, age. */
function ofFacts(c: Asked): Day[] {
  const days: (Day | null)[] = [];
  const states = statesTouched(c);
  for (const category of c.facts.narrower.get(c.category) ?? []) {
    for (const entry of c.facts.categories.get(category)?.entries ?? []) {
      const record = entry.amendment ? amendmentRecord(c, entry.amendment) : undefined;
      if (!record) continue;
      days.push(...dayOf(record.inForce));
      for (const silent of [completeTo(c, record.id), ...states.map((state) => silenceOf(c, record.id, state).to)])
        days.push(silent === null ? null : effectDay(record, "joining", silent) + 1);
    }
  }
  // The days a matter is about count only where a State has left while it was under consideration.
  for (const { from: first, to: end } of anyLeaves(c, states) ? [...scopesOf(c).values()].flat() : [])
    days.push(first, end);
  for (const act of c.conduct.suppose) {
    days.push(act.from ?? act.on, act.to);
    const instrument = c.facts.instruments.get(
      act.instrument ?? c.mechanism.bases.find((basis) => basis.acceptance)?.acceptance?.instrument ?? "",
    );
    if (act.from === null) days.push(effectDay(instrument, act.kind === "WITHDRAWAL" ? "leaving" : "joining", act.on));
  }
  for (const place of c.conduct.places) {
    for (const claim of c.facts.territoryOf.get(place) ?? []) {
      if (claim.time.starting) days.push(Math.min(claim.time.certFrom, claim.time.possFrom));
      if (claim.time.ending) days.push(Math.max(bounded(claim.time.certTo), bounded(claim.time.possTo)));
    }
  }
  const turned = c.actor?.turned18On;
  if (turned !== null && turned !== undefined) {
    const ages = rulesOn(c.facts.mandates.get(c.mechanism.id) ?? [], "PERSON").flatMap(
      ({ fields }) => fields.rule.minAge ?? [],
    );
    for (const age of ages) days.push(shiftYears(turned, age - 18));
  }
  return days.filter(isDay);
}

const isDay = (day: Day | null | undefined): day is Day => day !== null && day !== undefined;

/** Whether one of the States concerned has left a treaty of the mechanism, or is supposed to. */
function anyLeaves(c: Asked, states: readonly string[]): boolean {
  if (c.conduct.suppose.some(({ kind }) => kind === "WITHDRAWAL")) return true;
  return treatiesOf(c.facts, c.mechanism.id).some((instrument) =>
    states.some((state) =>
      (c.facts.participation.get(instrument)?.get(state) ?? []).some(({ fields }) => fields.act === "withdrawal"),
    ),
  );
}

const dayOf = (iso: unknown): Day[] => {
  const day = typeof iso === "string" ? tryParseDay(iso) : null;
  return day === null ? [] : [day];
};

/** Days of a rule by the rule itself: each is read for thousands of questions. */
const ofRules = new WeakMap<ClaimOf<"mandate">, readonly Day[]>();

/** The days on which rules begin to reach conduct, and the days after their last. */
const daysOfRules = (rules: readonly ClaimOf<"mandate">[]): Day[] =>
  rules.flatMap((claim) => {
    const known = ofRules.get(claim) ?? daysOfRule(claim);
    ofRules.set(claim, known);
    return known;
  });

const daysOfRule = ({ fields: { rule } }: ClaimOf<"mandate">): Day[] => [
  ...dayOf(rule.from),
  ...dayOf(rule.organisationsFrom),
  ...dayOf(rule.to).map((last) => last + 1),
  ...((rule.days ?? []) as { from?: string; to?: string }[]).flatMap((one) => [
    ...dayOf(one.from),
    ...dayOf(one.to).map((last) => last + 1),
  ]),
];

/** The treaties that bind before a mechanism, or add a right to it. */
const treatiesOf = remembering((facts: FactsOn, id: string): readonly string[] =>
  unique([
    ...(facts.mechanisms.get(id)?.bases ?? []).flatMap(({ acceptance }) => acceptance?.instrument ?? []),
    ...addedTreaties(facts, id),
  ]),
);

const addedTreaties = remembering((facts: FactsOn, id: string): readonly string[] => {
  const mechanism = facts.mechanisms.get(id);
  return mechanism ? unique(rightsOf(mechanism).flatMap(({ treaty }) => treaty ?? [])) : [];
});

const bounded = (day: Day): Day => (day >= OPEN_END ? OPEN_START : day);
