import { type Day, OPEN_END } from "../../base/index.js";
import { type FactsOn, type LimbState, remembering } from "../facts/index.js";
import {
  claimsOf,
  type Days,
  intersectAll,
  isComplete,
  type Membership,
  membershipOf,
  subtract,
} from "../participation/index.js";
import { dayText, span } from "../words/index.js";
import { sameState } from "./case-record.js";
import type { ForumRules, Reason } from "./types.js";
import type { View } from "./view.js";

/** A stretch of the conduct with one answer on time. Half open. */
export interface TimePart extends Days {
  readonly reason: Reason;
}

/**
 * Holds the conduct against the days on which both States are bound: a treaty does not bind for what happened before it
 * was in force between them (VCLT, article 28), save where what is owed is owed to every party alike. Days of a predecessor's membership are CONTESTED: whether duties breached
 * then pass to the successor has no settled answer.
 */
export function timeParts(
  view: View,
  rules: ForumRules,
  states: { readonly applicant: string; readonly respondent: string },
  memberships: { readonly applicant: Membership; readonly respondent: Membership },
  conduct: Days | null,
): TimePart[] {
  const claims = [
    ...claimsOf(memberships.applicant.joined),
    ...claimsOf(memberships.respondent.joined),
    ...claimsOf(memberships.applicant.left),
    ...claimsOf(memberships.respondent.left),
  ];
  const base = {
    provisions: [...new Set(["vclt/art-28", rules.clause, ...(rules.owedToAll?.fields.provisions ?? [])])],
    claims: [...(claims.length > 0 ? claims : [rules.linkClaim.id]), ...(rules.owedToAll ? [rules.owedToAll.id] : [])],
  };
  const both = intersectAll(memberships.applicant.bound, memberships.respondent.bound);
  const whole: Days = conduct ?? { from: view.asOf, to: view.asOf + 1 };
  if (both.length === 0) {
    const known = (["applicant", "respondent"] as const).some(
      (side) =>
        memberships[side].bound.length === 0 &&
        memberships[side].contested.length === 0 &&
        isComplete(view, rules.instrument, states[side]),
    );
    return [
      {
        ...whole,
        reason: {
          ...base,
          claims: [...new Set([rules.linkClaim.id, ...base.claims])],
          state:
            known || memberships.applicant.bound.length + memberships.respondent.bound.length === 0
              ? "NOT_APPLICABLE"
              : "UNKNOWN",
          sentence: "No day is recorded on which both States were bound, so time has nothing to be held against.",
        },
      },
    ];
  }
  const { owedToAll } = rules;
  // Where what is owed is owed to all, the days of the State complained of count alone.
  const reached = owedToAll ? intersectAll(memberships.respondent.bound, [ALWAYS]) : both;
  const bound = spanOf(reached);
  const text = owedToAll
    ? `${view.citation(owedToAll.fields.provisions[0] ?? rules.clause)} lets a party bring any breach by another party, so the days on which ${view.name(states.respondent)} is bound count: ${bound}`
    : `Both States are bound ${bound}`;
  if (settlesDisputes(view.facts, rules.instrument)) {
    return [
      {
        ...whole,
        reason: {
          ...base,
          provisions: [rules.clause],
          state: "MET",
          sentence: `${view.citation(rules.clause)} binds to a way of settling disputes: it reaches one brought while it binds both, whatever the day of the facts, as far as neither State limited that.`,
          assumptions: conduct ? ["What was owed bound both States on the days of the conduct."] : [],
        },
      },
    ];
  }
  if (!conduct) {
    return [{ ...whole, reason: { ...base, state: "MET", sentence: `${text}; conduct from that day on counts.` } }];
  }
  const inherited = inheritedBy(view, rules, states);
  const predecessor = inherited.days;
  const inside = intersectAll(reached, [whole]);
  const outside = subtract(whole, reached);
  const part = (interval: Days, state: LimbState, sentence: string, more: readonly string[] = []): TimePart => ({
    ...interval,
    reason: { ...base, claims: [...base.claims, ...more], state, sentence },
  });
  const parts = inside.map((interval) => part(interval, "MET", `${text}: ${spanText(interval)} lies inside.`));
  for (const interval of outside) {
    for (const contested of intersectAll(predecessor, [interval])) {
      parts.push(
        part(
          contested,
          "CONTESTED",
          `${spanText(contested)} lies before ${inherited.heirs.map(view.name).join(" and ")} ${inherited.heirs.length > 1 ? "themselves were bound, while their predecessors were" : "itself was bound, while its predecessor was"}; whether what was owed then passes on is not settled.`,
          inherited.heirs.flatMap((state) => predecessorClaims(view, rules, state)),
        ),
      );
    }
    for (const rest of subtract(interval, predecessor)) {
      parts.push(part(rest, "NOT_MET", `${text}; ${spanText(rest)} lies outside.`));
    }
  }
  return parts.sort((a, b) => a.from - b.from);
}

/** Whether the instrument is one on how disputes are settled alone: what was owed stands elsewhere. */
export const settlesDisputes = (facts: FactsOn, instrument: string): boolean =>
  facts.instruments.get(instrument)?.settlesDisputes === true;

/** The first and the last of some days. */
function spanOf(days: readonly Days[]): string {
  const { from } = days[0] as Days;
  const { to } = days.at(-1) as Days;
  return `from ${dayText(from)}${to < OPEN_END ? ` to ${dayText(to - 1)}` : ""}`;
}

const ALWAYS: Days = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
const spanText = ({ from, to }: Days): string => span(from, to);

/** Entities that name this State as a successor and are not the same person under another name. */
function predecessors(facts: FactsOn, state: string): string[] {
  const own = facts.entities.get(state);
  return (facts.predecessors.get(state) ?? []).filter((id) => facts.entities.get(id)?.existsFrom !== own?.existsFrom);
}
/**
 * Days on which a predecessor of one side was bound towards the other, and whose predecessors these are. Where both
 * sides come from one State, that State owed itself nothing.
 */
function inheritedBy(
  view: View,
  rules: ForumRules,
  states: { readonly applicant: string; readonly respondent: string },
): { readonly days: readonly Days[]; readonly heirs: readonly string[] } {
  const bound = (id: string): readonly Days[] => membershipOf(view, rules.instrument, rules.joins, id).bound;
  const { applicant, respondent } = states;
  const pairs = [applicant, ...lineOf(view, applicant)].flatMap((suing) =>
    [respondent, ...lineOf(view, respondent)]
      .filter((sued) => suing !== sued && !(suing === applicant && sued === respondent))
      .filter((sued) => !sameState(view.facts, suing).has(sued))
      .map((sued) => ({ suing, sued, days: intersectAll(bound(suing), bound(sued)) }))
      .filter(({ days }) => days.length > 0),
  );
  const heirs = [
    ...(pairs.some(({ sued }) => sued !== respondent) ? [respondent] : []),
    ...(pairs.some(({ suing }) => suing !== applicant) ? [applicant] : []),
  ];
  return {
    days: intersectAll(
      pairs.flatMap(({ days }) => days),
      [ALWAYS],
    ),
    heirs,
  };
}
const predecessorClaims = (view: View, rules: ForumRules, state: string): string[] =>
  lineOf(view, state).flatMap((id) => claimsOf(membershipOf(view, rules.instrument, rules.joins, id).joined));

/** Predecessors, also through a State that is the same person: the older federation names the intermediate one. */
const lineOf = (view: View, state: string): readonly string[] => lineBefore(view.facts, state);

/** The same on the facts of a day. */
export const lineBefore = remembering((facts: FactsOn, state: string): readonly string[] => {
  const own = facts.entities.get(state);
  const same = (facts.predecessors.get(state) ?? []).filter((id) => {
    const since = facts.entities.get(id)?.existsFrom;
    return since !== undefined && since === own?.existsFrom;
  });
  return [...new Set([...predecessors(facts, state), ...same.flatMap((id) => predecessors(facts, id))])];
});

/**
 * The conduct as half-open days; without a last day it goes on when the case is filed. A part of it that is described as
 * later than the day looked from is taken as described.
 */
export function conductDays(from: Day | null | undefined, to: Day | null | undefined, asOf: Day): Days | null {
  if (from === null || from === undefined) return null;
  return { from, to: Math.max(from + 1, Math.min(to === null || to === undefined ? asOf + 1 : to + 1, asOf + 1)) };
}
