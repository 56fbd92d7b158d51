import { authorityOfRuling, positionsAgainst } from "../../facts/index.js";
import { dayInSentence, isLater } from "../../time/index.js";
import { isUpholding } from "../case-record.js";
import { AT_FIRST_SIGHT, declinedOn, heldText, isAboutConduct, SAME_DISPUTE } from "../rulings.js";
import type { Precondition, Reason } from "../types.js";
import { ARBITRATION, arbitration } from "./arbitration.js";
import { declaredByBoth } from "./declared.js";
import { type Dispute, notRecorded } from "./dispute.js";
import { negotiation, refusedOn } from "./negotiation.js";

/**
 * What must have happened before the forum may be seised. A dispute is assumed in the open; negotiation and arbitration
 * are UNKNOWN until the question, a recorded step or a ruling speaks to them.
 */
export function preconditionReasons(dispute: Dispute): Reason[] {
  const ruled = ruledOn(dispute);
  const { rules } = dispute;
  const unread: Reason = {
    state: "UNKNOWN",
    sentence: "What must come before is not recorded.",
    provisions: [rules.clause],
    claims: [rules.linkClaim.id],
  };
  const found = rules.preconditions.map((condition): Reason => {
    const base = { provisions: condition.provisions, claims: [condition.claim] };
    // A dispute that the forum has found is no longer assumed.
    if (condition.assumed && ruled) return { ...ruled, ...base, sentence: ruled.sentence };
    if (condition.assumed)
      return { ...base, state: "MET", sentence: `${condition.what}: assumed.`, assumptions: [`${condition.what}.`] };
    if (condition.id === "joint-consent") return jointConsent(dispute, condition);
    // What declarations say is their own text: a ruling between the two speaks to it, and no fact of the question.
    if (condition.ofDeclarations) return ofDeclarations(dispute, condition, ruled);
    if (ruled) return { ...ruled, provisions: condition.provisions, claims: [condition.claim] };
    if (condition.id === ARBITRATION) return arbitration(dispute, condition);
    return negotiation(dispute, condition);
  });
  return rules.isConditionUnread && !ruled ? [...found, unread] : found;
}

/** Whether the last word on the conditions is a ruling on jurisdiction or on the merits, and not one at first sight. */
const isHeld = ({ steps, question }: Dispute): boolean =>
  steps.some((step) => isUpholding(step) && isAboutConduct(step, question.conductFrom ?? null));

function ofDeclarations(dispute: Dispute, condition: Precondition, ruled: Reason | null): Reason {
  const { view, steps, question } = dispute;
  const base = { provisions: condition.provisions, claims: [condition.claim] };
  const declined = declinedOn({ view, steps, conductFrom: question.conductFrom ?? null }, "PRECONDITION");
  if (declined)
    return {
      ...base,
      state: "NOT_MET",
      claims: [condition.claim, declined.id],
      authority: authorityOfRuling(declined),
      rulings: [declined.id],
      contestedBy: positionsAgainst(view.facts, [declined.id]),
      sentence: heldText(view, declined),
      assumptions: [SAME_DISPUTE],
    };
  if (ruled && isHeld(dispute)) return { ...ruled, ...base };
  return declaredByBoth(dispute, condition) ?? { ...base, state: "UNKNOWN", sentence: notRecorded(dispute, condition) };
}

/**
 * A ruling between the two that the conditions were fulfilled; measures find so at first sight only. A later refusal
 * takes it away only where it was made on a condition of filing.
 */
function ruledOn(dispute: Dispute): Reason | null {
  const { view, steps, question } = dispute;
  const ruling = steps
    .filter((step) => isUpholding(step) || step.fields.step === AT_FIRST_SIGHT)
    .filter((step) => isAboutConduct(step, question.conductFrom ?? null))
    .at(-1);
  const refused = refusedOn(dispute);
  if (!ruling || (refused && isLater(refused, ruling))) return null;
  const firstSight = ruling.fields.step === AT_FIRST_SIGHT;
  return {
    state: "MET",
    provisions: [],
    claims: [],
    authority: authorityOfRuling(ruling),
    rulings: [ruling.id],
    contestedBy: positionsAgainst(view.facts, [ruling.id]),
    sentence: `The ${view.name(ruling.fields.mechanism)} held${dayInSentence(ruling, question.asOf)}${firstSight ? ", at first sight," : ""} that there was a dispute and that the conditions for seising it were fulfilled.`,
    assumptions: [SAME_DISPUTE],
  };
}

function jointConsent({ question }: Dispute, condition: Precondition): Reason {
  return {
    provisions: condition.provisions,
    claims: [condition.claim],
    state: question.rulings ? "MET" : "CONTESTED",
    sentence: `${condition.what}.`,
    remedy: {
      kind: "RULING",
      missing: "a ruling that one party to the dispute may ask alone",
      apply: { rulings: true },
    },
  };
}
