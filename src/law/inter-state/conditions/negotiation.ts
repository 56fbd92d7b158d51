import type { StepClaim } from "../../../model/index.js";
import { authorityOfRuling, positionsAgainst } from "../../facts/index.js";
import { dayInSentence, firstDone, isLater } from "../../time/index.js";
import { dayText } from "../../words/index.js";
import { consentOf } from "../clause-consent.js";
import { declinedOn, heldText, SAME_DISPUTE } from "../rulings.js";
import type { Precondition, Reason } from "../types.js";
import { openView } from "../view.js";
import { type Dispute, notices, notRecorded, treatyProcedure } from "./dispute.js";

/**
 * Negotiation, or the treaty's own procedure where the clause names it: said in the question, recorded, or not known. A
 * ruling that it was missing stands until something newer speaks to it.
 */
export function negotiation(dispute: Dispute, condition: Precondition): Reason {
  const { view, question } = dispute;
  const base = { provisions: condition.provisions, claims: [condition.claim] };
  const refused = refusedOn(dispute);
  const isSince = (step: StepClaim): boolean => refused === null || !isLater(refused, step);
  const since = question.negotiatedSince ?? null;
  if (since !== null && (refused === null || since >= firstDone(refused))) {
    return since <= question.asOf
      ? {
          ...base,
          state: "MET",
          sentence: `Negotiations since ${dayText(since)} are taken as pursued until they failed.`,
          assumptions: [`Negotiations since ${dayText(since)} failed or became futile before filing.`],
        }
      : { ...base, state: "NOT_MET", sentence: `Negotiations began only on ${dayText(since)}, after filing.` };
  }
  const procedure = condition.id === "negotiation-or-treaty-procedure" ? treatyProcedure(dispute) : null;
  if (procedure && isSince(procedure)) {
    return {
      ...base,
      state: "MET",
      claims: [condition.claim, procedure.id],
      sentence: `The treaty's own procedure between the two ended with a report${dayInSentence(procedure, question.asOf)}.`,
      assumptions: ["That procedure did not settle the dispute."],
    };
  }
  const notice = notices(dispute, () => true).find(isSince);
  if (notice) {
    return {
      ...base,
      state: "MET",
      claims: [condition.claim, notice.id],
      sentence: `Negotiation was sought${dayInSentence(notice, question.asOf)}.`,
      assumptions: ["The negotiations that were sought failed or became futile before filing."],
    };
  }
  const remedy = {
    kind: "FACT" as const,
    missing: `${refused ? "new " : ""}negotiations between the two that failed or became futile`,
    apply: { question: { negotiatedSince: question.asOf } },
  };
  if (refused)
    return {
      ...base,
      state: "NOT_MET",
      claims: [condition.claim, refused.id],
      authority: authorityOfRuling(refused),
      rulings: [refused.id],
      contestedBy: positionsAgainst(view.facts, [refused.id]),
      sentence: `${heldText(view, refused)} Nothing since then is recorded.`,
      assumptions: [SAME_DISPUTE],
      remedy,
    };
  return { ...base, state: "UNKNOWN", sentence: notRecorded(dispute, condition), remedy };
}

/** The ruling that a condition of filing was missing, save one made because a reservation stood: that is consent. */
export function refusedOn({ view, rules, question, steps }: Dispute): StepClaim | null {
  const refused = declinedOn({ view, steps, conductFrom: question.conductFrom ?? null }, "PRECONDITION");
  if (!refused) return null;
  const then = openView(view.facts.from(refused.actOn ?? view.asOf));
  const consents = (["applicant", "respondent"] as const).every(
    (role) => consentOf(then, rules, question[role], "", role).state === "MET",
  );
  return consents ? refused : null;
}
