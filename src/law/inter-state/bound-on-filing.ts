import { type LimbState, shutOut } from "../facts/index.js";
import {
  acceptanceOf,
  beyondSilence,
  claimsOf,
  isComplete,
  type Membership,
  supposed,
  withoutJoining,
} from "../participation/index.js";
import { dayText, listed, sentence } from "../words/index.js";
import { settlesDisputes } from "./time-limb.js";
import type { ForumRules, Reason } from "./types.js";
import type { View } from "./view.js";

/** Is the State bound on the day of filing? A limb's reason, with the act that would mend it. */
export function boundOnFiling(
  view: View,
  rules: ForumRules,
  side: "applicant" | "respondent",
  state: string,
  membership: Membership,
): Reason {
  const day = view.asOf;
  const name = view.name(state);
  const treaty =
    rules.title === "OPTIONAL_CLAUSE"
      ? `declaration under ${view.citation(rules.clause)}`
      : view.treaty(rules.instrument);
  // What was done before a State was bound stays outside: it would have had to be bound by then (VCLT, article 28), save
  // under a treaty on how disputes are settled.
  const sinceFiling =
    settlesDisputes(view.facts, rules.instrument) || (side === "applicant" && rules.owedToAll !== null);
  const needed = sinceFiling ? day : view.conduct.from;
  const base = {
    provisions: [rules.clause, "vclt/art-24"],
    claims: claimsOf([...membership.joined, ...membership.left]),
  };
  const unmet = { ...base, claims: [rules.linkClaim.id, ...base.claims] };
  const remedy = {
    kind: "LEGAL_ACT" as const,
    missing:
      needed < day ? `${name} being bound by the ${treaty} at the time` : `${name} becomes a party to the ${treaty}`,
    apply: { suppose: [supposed("RATIFICATION", needed, needed, { state, instrument: rules.instrument })] },
  };
  const holds = ({ from, to }: { readonly from: number; readonly to: number }): boolean => from <= day && day < to;
  const since = membership.bound.find(holds);
  if (since)
    return { ...base, state: "MET", sentence: `${name} has been bound by the ${treaty} since ${dayText(since.from)}.` };
  if (membership.contested.some(holds))
    return { ...base, state: "CONTESTED", sentence: `Whether ${name} is a party to the ${treaty} is contested.` };
  const coming = membership.bound.find((interval) => interval.from > day);
  if (coming)
    return {
      ...unmet,
      state: "NOT_MET",
      remedy,
      sentence: `${name} has joined the ${treaty}, but is bound only from ${dayText(coming.from)}.`,
    };
  const last = membership.bound.at(-1);
  // What stays within reach is what a State did: one that left brings no new case.
  if (last && side === "respondent" && rules.afterLeaving && view.conduct.from < last.to)
    return {
      ...base,
      state: "MET",
      provisions: [...base.provisions, ...rules.afterLeaving.fields.provisions],
      claims: [...base.claims, rules.afterLeaving.id],
      sentence: `${name} was bound by the ${treaty} until ${dayText(last.to - 1)}; what it did until then stays within reach (${rules.afterLeaving.fields.provisions.map(view.citation).join(", ")}).`,
    };
  if (last)
    return {
      ...unmet,
      state: "NOT_MET",
      remedy,
      sentence: `${name} was bound by the ${treaty} only until ${dayText(last.to - 1)}.`,
    };
  const shut = shutOut(view.facts.instruments, rules.instrument, state);
  if (shut)
    return {
      ...unmet,
      provisions: [...base.provisions, shut.provision],
      state: "NOT_MET",
      sentence: `${name} is not a party to the ${treaty} and cannot become one: it is open to ${shut.who}.`,
    };
  const { silence, without } = acceptanceOf(view, rules.instrument, state, [...rules.joins]);
  const state_: LimbState = isComplete(view, rules.instrument, state) ? "NOT_MET" : "UNKNOWN";
  const near = withoutJoining(without);
  return {
    ...unmet,
    claims: [...new Set([...unmet.claims, ...claimsOf(without), ...silence.claims])],
    state: state_,
    remedy: { ...remedy, kind: state_ === "UNKNOWN" ? "FACT" : "LEGAL_ACT" },
    sentence:
      state_ === "NOT_MET"
        ? `${name} is not a party to the ${treaty}${near.length > 0 ? ` (it ${listed(near)})` : ""}.`
        : sentence(beyondSilence(silence, name, treaty)),
  };
}
