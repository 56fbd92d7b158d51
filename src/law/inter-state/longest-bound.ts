import { type Day, OPEN_END } from "../../base/index.js";
import type { ParticipationClaim } from "../../model/index.js";
import { type FactsOn, firstEffect, remembering } from "../facts/index.js";
import { membershipOf } from "../participation/index.js";
import { nameOf } from "../words/index.js";
import { forumRules } from "./forum-rules.js";
import { openView } from "./view.js";

/**
 * Every State that was ever bound by the treaty of a basis, bound longest first, by name where the day is the same. Read
 * only as far as somebody looks: those whom no act can have bound by then are not looked at.
 */
export function* longestBound(facts: FactsOn, mechanism: string, basis: string): Generator<string> {
  const rules = forumRules(facts, mechanism, basis);
  if (!rules) return;
  const waiting: Bound[] = [];
  const acts = (facts.joining.get(rules.instrument) ?? []).filter(({ fields }) => rules.joins.has(fields.act));
  const joining = firstOfEach(acts);
  for (const [index, { state, from }] of joining.entries()) {
    const since = boundSince(facts, mechanism, basis, state);
    if (since !== null) waiting.push({ state, since, name: nameOf(facts, state) });
    const next = joining[index + 1]?.from ?? OPEN_END;
    // Others that begin on the same day may come before by name.
    if (next === from) continue;
    waiting.sort(longestFirst);
    while (waiting[0] && waiting[0].since < next) yield (waiting.shift() as Bound).state;
  }
  for (const { state } of waiting) yield state;
}

/** Each State with the first day of effect of its acts, in the order of these days. */
function firstOfEach(acts: readonly ParticipationClaim[]): { readonly state: string; readonly from: Day }[] {
  const first = new Map<string, Day>();
  for (const act of acts) if (!first.has(act.fields.subject)) first.set(act.fields.subject, firstEffect(act));
  return [...first].map(([state, from]) => ({ state, from }));
}

interface Bound {
  readonly state: string;
  readonly since: Day;
  readonly name: string;
}
const longestFirst = (a: Bound, b: Bound): number => a.since - b.since || (a.name < b.name ? -1 : 1);

/** The first day on which a State was bound by the treaty of a basis; null where it never was, as far as the day asked shows. */
const boundSince = remembering((facts: FactsOn, mechanism: string, basis: string, state: string): Day | null => {
  const rules = forumRules(facts, mechanism, basis);
  return (rules && membershipOf(openView(facts), rules.instrument, rules.joins, state).bound[0]?.from) ?? null;
});
