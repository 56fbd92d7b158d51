import { type Day, OPEN_END, OPEN_START, tryParseDay, unique } from "../../base/index.js";
import { effectDay, type FactsOn, isReferral, remembering, rulesOn, shiftYears } from "../facts/index.js";
import { completeTo, silenceOf } from "../participation/index.js";
import type { BasisRecord } from "../rules/index.js";
import { rightsOf } from "./limbs/added-rights.js";
import { edgesOfRecord } from "./limbs/before-record.js";
import type { Case } from "./question.js";
import { amendmentRecord } from "./regimes/amendment.js";
import { scopesOf } from "./regimes/withdrawal.js";
import { statesTouched } from "./relevance.js";

type Asked = Omit<Case, "basis" | "from" | "to">;

/**
 * The days inside the conduct on which any rule or fact may begin or end to apply, for one category and one alleged
 * actor. Between two of them every limb is constant, so a day stands for the whole stretch.
 */
export const edgesInside = (c: Asked): Day[] =>
  edges(c, daysOfRules(c.facts, c.mechanism.id, null), treatiesOf(c.facts, c.mechanism.id, null));

/** Those of them on which this basis may change: on the others it says what it said before. */
export const edgesOfBasis = (c: Asked, { id }: BasisRecord): Day[] =>
  edges(c, [...daysOfRules(c.facts, c.mechanism.id, id), ...edgesOfRecord(c)], treatiesOf(c.facts, c.mechanism.id, id));

function edges(c: Asked, ofRules: readonly Day[], treaties: readonly string[]): Day[] {
  const days = new Set<Day>();
  const { from, to } = c.conduct;
  const add = (day: Day | null | undefined): void => {
    if (day !== null && day !== undefined && day > from && day < to) days.add(day);
  };
  for (const day of ofRules) add(day);
  const states = statesTouched(c);
  let leaves = c.conduct.suppose.some((act) => act.kind === "WITHDRAWAL");
  for (const instrument of treaties) {
    const bySubject = c.facts.participation.get(instrument);
    for (const subject of new Set([...states, ...(c.facts.referring.get(instrument) ?? [])])) {
      for (const act of bySubject?.get(subject) ?? []) {
        if (!isReferral(act) && !states.includes(subject)) continue;
        leaves ||= act.fields.act === "withdrawal";
        add(act.effectFrom);
        add(act.effectTo);
      }
    }
  }
  for (const category of c.facts.narrower.get(c.category) ?? []) {
    for (const entry of c.facts.categories.get(category)?.entries ?? []) {
      const record = entry.amendment ? amendmentRecord(c, entry.amendment) : undefined;
      if (!record) continue;
      dayOf(record.inForce).forEach(add);
      for (const silent of [completeTo(c, record.id), ...states.map((state) => silenceOf(c, record.id, state).to)])
        add(silent === null ? null : effectDay(record, "joining", silent) + 1);
    }
  }
  // The days a matter is about count only where a State has left while it was under consideration.
  for (const { from: first, to: end } of leaves ? [...scopesOf(c).values()].flat() : []) {
    add(first);
    add(end);
  }
  for (const act of c.conduct.suppose) {
    add(act.from ?? act.on);
    add(act.to);
    const instrument = c.facts.instruments.get(
      act.instrument ?? c.mechanism.bases.find((basis) => basis.acceptance)?.acceptance?.instrument ?? "",
    );
    if (act.from === null) add(effectDay(instrument, act.kind === "WITHDRAWAL" ? "leaving" : "joining", act.on));
  }
  for (const place of c.conduct.places) {
    for (const claim of c.facts.territoryOf.get(place) ?? []) {
      if (claim.time.starting) add(Math.min(claim.time.certFrom, claim.time.possFrom));
      if (claim.time.ending) add(Math.max(bounded(claim.time.certTo), bounded(claim.time.possTo)));
    }
  }
  const turned = c.actor?.turned18On;
  if (turned !== null && turned !== undefined) {
    const ages = rulesOn(c.facts.mandates.get(c.mechanism.id) ?? [], "PERSON").flatMap(
      ({ fields }) => fields.rule.minAge ?? [],
    );
    for (const age of ages) add(shiftYears(turned, age - 18));
  }
  return [...days].sort((a, b) => a - b);
}

const dayOf = (iso: unknown): Day[] => {
  const day = typeof iso === "string" ? tryParseDay(iso) : null;
  return day === null ? [] : [day];
};

/**
 * The days on which the rules of a mechanism, as they exist, begin to reach conduct, and the days after their last; of
 * one basis: those shared by all among them.
 */
const daysOfRules = remembering((facts: FactsOn, mechanism: string, basis: string | null): readonly Day[] =>
  (facts.mandates.get(mechanism) ?? [])
    .filter(({ fields }) => basis === null || fields.basis === undefined || fields.basis === basis)
    .flatMap(({ fields: { rule } }) => [
      ...dayOf(rule.from),
      ...dayOf(rule.organisationsFrom),
      ...dayOf(rule.to).map((last) => last + 1),
      ...((rule.days ?? []) as { from?: string; to?: string }[]).flatMap((one) => [
        ...dayOf(one.from),
        ...dayOf(one.to).map((last) => last + 1),
      ]),
    ]),
);

/** The treaties that bind before a mechanism (of one basis: under it), or add a right to it. */
const treatiesOf = remembering((facts: FactsOn, id: string, basis: string | null): readonly string[] => {
  const mechanism = facts.mechanisms.get(id);
  if (!mechanism) return [];
  return unique([
    ...mechanism.bases.flatMap(({ id: one, acceptance }) =>
      acceptance && (basis === null || one === basis) ? [acceptance.instrument] : [],
    ),
    ...rightsOf(mechanism).flatMap(({ treaty }) => treaty ?? []),
  ]);
});

const bounded = (day: Day): Day => (day >= OPEN_END ? OPEN_START : day);
