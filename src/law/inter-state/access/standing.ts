import { formatDay, parseDay } from "../../../base/index.js";
import { dayText } from "../../words/index.js";
import { sameState } from "../case-record.js";
import type { ForumRules, Reason } from "../types.js";
import type { View } from "../view.js";
import { accessOf } from "./court-access.js";
import { relationOf } from "./treaty-relation.js";

/** Why the two can, or cannot, face each other before this forum: Statehood, existence, access, treaty relations. */
export interface Standing {
  readonly reasons: readonly Reason[];
  /** False where one of them is no State at all: nothing would mend that. */
  readonly areStates: boolean;
  readonly relation: Reason | null;
}

/** Builds the reasons of the PERSON limb. */
export function standingOf(view: View, rules: ForumRules, applicant: string, respondent: string): Standing {
  const provisions: readonly string[] = rules.person?.fields.provisions ?? [rules.clause];
  const claims = rules.person ? [rules.person.id] : [];
  const others = [applicant, respondent].filter((id) => view.facts.entities.get(id)?.type !== "State");
  if (!rules.person) {
    const sentence = `Who may appear before the ${view.name(rules.mechanism)} is not recorded.`;
    return {
      areStates: others.length === 0,
      relation: null,
      reasons: [{ state: "UNKNOWN", sentence, provisions, claims: [rules.linkClaim.id] }],
    };
  }
  if (others.length > 0) {
    const sentence = `Only States may be parties before the ${view.name(rules.mechanism)} (${view.citation(provisions[0] ?? rules.clause)}); ${others.map(view.name).join(" and ")} ${others.length > 1 ? "are no States" : "is not a State"}.`;
    return {
      areStates: false,
      relation: null,
      reasons: [{ state: "NOT_MET", sentence, provisions, claims, authority: "TEXT_OF_THE_RULE" }],
    };
  }
  if (sameState(view.facts, applicant).has(respondent)) {
    const sentence = `${view.name(applicant)} and ${view.name(respondent)} are the same legal person; a State cannot sue itself.`;
    return { areStates: false, relation: null, reasons: [{ state: "NOT_MET", sentence, provisions, claims }] };
  }
  const relation = relationOf(view, rules, applicant, respondent);
  const reasons = [applicant, respondent].map(
    (state) => endedReason(view, state, provisions, claims) ?? accessOf(view, rules, state),
  );
  return { areStates: true, relation, reasons: [...reasons, ...(relation ? [relation] : [])] };
}

/** A State that ended before the day of filing can be no party to a new case; its successors are named. */
function endedReason(
  view: View,
  state: string,
  provisions: readonly string[],
  claims: readonly string[],
): Reason | null {
  const entity = view.facts.entities.get(state);
  if (!entity?.existsTo || formatDay(view.asOf) <= entity.existsTo) return null;
  const successors = entity.successors.map(view.name).join(", ");
  return {
    state: "NOT_MET",
    provisions,
    claims,
    sentence: `${view.name(state)} ended on ${dayText(parseDay(entity.existsTo))} and can be no party to a new case${successors ? `; its successors: ${successors}` : ""}.`,
  };
}
