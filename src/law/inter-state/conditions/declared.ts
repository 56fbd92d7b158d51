import { type Act, actsOf, beginsOn, claimsOf, isInEffect } from "../../participation/index.js";
import { dayText } from "../../words/index.js";
import type { Precondition, Reason } from "../types.js";
import type { Dispute } from "./dispute.js";

/**
 * Declarations of the two that accept communications between States, in effect on the day of filing; null where one of
 * them is not recorded, which says nothing. A limit that a declaration sets to the days of the facts is its own text.
 */
export function declaredByBoth({ view, rules, question }: Dispute, condition: Precondition): Reason | null {
  const declared = [question.applicant, question.respondent].map((state): Act | undefined =>
    actsOf(view, rules.instrument, state).find(
      (row) =>
        row.act === "communications-declaration" &&
        row.status === "accepted" &&
        // Made under the very clause: that a procedure was opened elsewhere does not say that it was gone through.
        row.provision === rules.clause &&
        isInEffect(row, view.asOf),
    ),
  );
  const [applicants, respondents] = declared;
  if (!applicants || !respondents) return null;
  const told = [
    `${view.name(question.applicant)} on ${dayText(beginsOn(applicants))}`,
    `${view.name(question.respondent)} on ${dayText(beginsOn(respondents))}`,
  ];
  return {
    state: "MET",
    provisions: condition.provisions,
    claims: [condition.claim, ...claimsOf([applicants, respondents])],
    sentence: `${condition.what}: ${told.join(", ")}.`,
    assumptions: [applicants, respondents].flatMap(({ note }) =>
      note ? [`The dispute is within the declarations. ${note}`] : [],
    ),
  };
}
