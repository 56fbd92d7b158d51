import type { StepClaim } from "../../../model/index.js";
import { sixMonths } from "../../time/index.js";
import { dayText } from "../../words/index.js";
import type { Precondition, Reason } from "../types.js";
import { type Dispute, notices, notRecorded } from "./dispute.js";

export const ARBITRATION = "arbitration-six-months";

/** A request for arbitration: a notice in the forum of this clause that needs no earlier arbitration. */
const arbitrationRequest = (dispute: Dispute): StepClaim | null =>
  notices(dispute, (forum) => !forum.preconditions.some((condition) => condition.id === ARBITRATION))[0] ?? null;

/**
 * Six calendar months between the request for arbitration and filing; the months run to the same day of the month. Whom
 * the other refused arbitration need not wait (International Court of Justice, General List No. 88, judgment of 27 February
 * 1998, para 21, of a clause of these words), so that within the six months it turns on that.
 */
export function arbitration(dispute: Dispute, condition: Precondition): Reason {
  const { view, question } = dispute;
  const base = { provisions: condition.provisions, claims: [condition.claim] };
  const request = arbitrationRequest(dispute);
  const on = question.arbitrationRequestedOn ?? request?.actOn ?? null;
  const remedy = {
    kind: "FACT" as const,
    missing: "a request for arbitration made at least six months before filing, without agreement on its organisation",
    apply: { question: { arbitrationRequestedOn: sixMonths(question.asOf, -1) } },
  };
  if (on === null) return { ...base, state: "UNKNOWN", sentence: notRecorded(dispute, condition), remedy };
  const claims = request && question.arbitrationRequestedOn == null ? [condition.claim, request.id] : [condition.claim];
  const ripe = sixMonths(on, 1);
  return ripe <= view.asOf
    ? {
        ...base,
        claims,
        state: "MET",
        sentence: `Arbitration was asked for on ${dayText(on)}, and six months passed.`,
        assumptions: ["No agreement on the organisation of the arbitration was reached."],
      }
    : {
        ...base,
        claims,
        state: "UNKNOWN",
        sentence: `Arbitration was asked for on ${dayText(on)}; the six months end only on ${dayText(ripe)}, and whether it was refused before, after which nobody need wait, is not recorded.`,
        remedy: { ...remedy, missing: "six months since arbitration was asked for, or a refusal of it" },
      };
}
