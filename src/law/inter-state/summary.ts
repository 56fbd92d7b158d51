import type { StepClaim } from "../../model/index.js";
import type { Limb, LimbKind, LimbState, Outcome } from "../facts/index.js";
import { worst } from "../findings/index.js";
import { dayInSentence, isLater } from "../time/index.js";
import { insideSentence, sentence } from "../words/index.js";
import { isUpholding, stageOf } from "./case-record.js";
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
  steps: readonly StepClaim[] = [],
): string {
  const [applicant, respondent] = [view.name(question.applicant), view.name(question.respondent)];
  const forum = view.name(rules.mechanism);
  const clause = view.citation(rules.clause);
  if (outcome === "COVERED" || outcome === "PARTIAL") {
    const upheld = steps.findLast(isUpholding);
    // Committees and commissions are no courts: the forum is called by its name.
    const sued = `Under ${clause}, ${applicant} has brought ${respondent} before the ${forum}, which`;
    if (upheld)
      return sentence(
        `${sued} upheld its jurisdiction${dayInSentence(upheld, question.asOf)}${ended(steps, upheld, question.asOf)}`,
      );
    const measures = steps.findLast((step) => step.fields.step === "measures-ordered");
    if (measures && stageOf(steps) === "PRIMA_FACIE")
      return sentence(`${sued} held${dayInSentence(measures, question.asOf)} that it has jurisdiction at first sight`);
    return sentence(
      `${applicant} could bring ${respondent} before the ${forum} under ${clause}${outcome === "PARTIAL" ? ", for part of the time," : ""} if the facts are as alleged, because ${rules.sentence}.`,
    );
  }
  const weakest = worst([...limbs.map((each) => each.state), link]);
  const deciding = SPOKEN_FIRST.map((kind) => limbs.find((limb) => limb.kind === kind)).find(
    (limb) => limb?.state === weakest,
  );
  const why = insideSentence(view.facts, deciding?.sentence ?? "");
  const bring = (may: string): string => `${applicant} ${may} bring ${respondent} before the ${forum} under ${clause}`;
  return sentence(
    outcome === "NOT_COVERED"
      ? `${bring("could not")}: ${why}`
      : `Whether ${bring("could")} ${outcome === "CONTESTED" ? "is contested" : "is not known"}: ${why}`,
  );
}

/** How a case that was not carried through ended. */
function ended(steps: readonly StepClaim[], upheld: StepClaim, asOf: number): string {
  const step = steps.findLast((one) => one.fields.step === "discontinued");
  return step && isLater(step, upheld) ? `; the case was discontinued${dayInSentence(step, asOf)}` : "";
}
