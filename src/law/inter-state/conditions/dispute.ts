import type { StepClaim } from "../../../model/index.js";
import { stepsOfType } from "../../facts/index.js";
import { oldestFirst } from "../../time/index.js";
import { insideSentence } from "../../words/index.js";
import { forumsOf } from "../forum-rules.js";
import type { ForumRules, InterStateQuestion, Precondition } from "../types.js";
import type { View } from "../view.js";

/** A question before one forum, with what that forum has said between the two. */
export interface Dispute {
  readonly view: View;
  readonly rules: ForumRules;
  readonly question: InterStateQuestion;
  /** Steps of this forum between the two, oldest first. */
  readonly steps: readonly StepClaim[];
}

/** Recorded notices under the clause between the two in those of its forums that are wanted, oldest first. */
export function notices({ view, rules, question }: Dispute, isWanted: (forum: ForumRules) => boolean): StepClaim[] {
  const given = forumsOf(view.facts, rules.instrument)
    .filter((forum) => forum.clause === rules.clause && isWanted(forum))
    .flatMap((forum) => stepsOfType(view.facts, forum.mechanism, "notice-given"))
    .filter((step) => isBetween(step, question) && namesTreaty(step, rules));
  return oldestFirst(given);
}

/** A report that ended the treaty's own procedure between the two, whatever forum of the same treaty it was before. */
export function treatyProcedure({ view, rules, question }: Dispute): StepClaim | null {
  for (const [id, mechanism] of view.facts.mechanisms) {
    if (id === rules.mechanism || mechanism.nature !== "treaty-body") continue;
    const report = stepsOfType(view.facts, id, "report-published").findLast(
      (step) => isBetween(step, question) && namesTreaty(step, rules),
    );
    if (report) return report;
  }
  return null;
}

const isBetween = (step: StepClaim, question: InterStateQuestion): boolean =>
  step.fields.subject === question.respondent && (step.fields.by ?? []).includes(question.applicant);
const namesTreaty = (step: StepClaim, rules: ForumRules): boolean =>
  (step.fields.provisions ?? []).some((provision: string) => provision.startsWith(`${rules.instrument}/`));

/** That nothing is recorded of a condition, in words that do not assert it. */
export const notRecorded = ({ view }: Dispute, { what }: Precondition): string =>
  `Not recorded: whether ${insideSentence(view.facts, what)}.`;
