import type { ForumRules, Reason } from "./types.js";
import type { View } from "./view.js";

/** SUBJECT_MATTER between States: the treaty whose clause brings the case, and nothing outside it. */
export function subjectReason(view: View, rules: ForumRules): Reason {
  if (!rules.subject)
    return {
      state: "UNKNOWN",
      sentence: "What the forum can take up is not recorded.",
      provisions: [rules.clause],
      claims: [],
    };
  if (rules.title === "OPTIONAL_CLAUSE")
    return {
      state: "MET",
      sentence: `Any question of international law falls under ${view.citation(rules.clause)}, as far as both declarations reach.`,
      provisions: rules.subject.fields.provisions,
      claims: [rules.subject.id, rules.linkClaim.id],
    };
  return {
    state: "MET",
    sentence: `A dispute on the interpretation or application of the ${view.treaty(rules.instrument)} falls under ${view.citation(rules.clause)}; nothing outside the treaty does.`,
    provisions: rules.subject.fields.provisions,
    claims: [rules.subject.id, rules.linkClaim.id],
  };
}
