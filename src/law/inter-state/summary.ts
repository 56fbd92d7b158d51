import type { Limb, LimbKind, LimbState, Outcome } from "../facts/index.js";
import { worst } from "./limbs.js";
import type { ForumRules, InterStateQuestion } from "./types.js";
import type { View } from "./view.js";

/** Where several limbs are equally weak, the summary speaks of what a lawyer would look at first. */
const SPOKEN_FIRST: readonly LimbKind[] = ["PERSON", "PRECONDITION", "TIME", "SUBJECT_MATTER"];

/** One sentence a lawyer could quote: the outcome, the clause and the reason that decides. */
export function summarise(
  view: View,
  rules: ForumRules,
  question: InterStateQuestion,
  outcome: Outcome,
  limbs: readonly Limb[],
  link: LimbState,
): string {
  const [applicant, respondent] = [view.name(question.applicant), view.name(question.respondent)];
  const forum = view.name(rules.mechanism);
  const clause = view.citation(rules.clause);
  if (outcome === "COVERED" || outcome === "PARTIAL") {
    return `${applicant} could bring ${respondent} before the ${forum} under ${clause}${outcome === "PARTIAL" ? ", for part of the time," : ""} if the facts are as alleged, because ${rules.sentence}.`;
  }
  const weakest = worst([...limbs.map((each) => each.state), link]);
  const deciding = SPOKEN_FIRST.map((kind) => limbs.find((limb) => limb.kind === kind)).find(
    (limb) => limb?.state === weakest,
  );
  const lead = { CONTESTED: "is contested", UNKNOWN: "is not known", NOT_COVERED: "is not open" }[outcome];
  return `Whether ${applicant} could bring ${respondent} before the ${forum} under ${clause} ${lead}: ${deciding?.sentence ?? ""}`.replace(
    /^Whether (.*) could bring (.*) is not open: /,
    "$1 could not bring $2: ",
  );
}
