import { type Day, formatDay, tryParseDay } from "../../base/index.js";
import type { LawClaim } from "../facts/index.js";
import { type Dispute, notices } from "./dispute.js";
import type { Precondition, Reason } from "./types.js";
import { dayText } from "./view.js";

export const ARBITRATION = "arbitration-six-months";

/** A request for arbitration: a notice in the forum of this clause that needs no earlier arbitration. */
const arbitrationRequest = (dispute: Dispute): LawClaim | null =>
  notices(dispute, (forum) => !forum.preconditions.some((condition) => condition.id === ARBITRATION))[0] ?? null;

/** Six calendar months between the request for arbitration and filing; the months run to the same day of the month. */
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
  if (on === null) return { ...base, state: "UNKNOWN", sentence: `${condition.what}: nothing is recorded.`, remedy };
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
        state: "NOT_MET",
        sentence: `Arbitration was asked for on ${dayText(on)}; the six months end only on ${dayText(ripe)}.`,
        remedy,
      };
}

export function sixMonths(day: Day, direction: 1 | -1): Day {
  const [year, month, dayOfMonth] = formatDay(day).split("-").map(Number) as [number, number, number];
  const months = year * 12 + (month - 1) + 6 * direction;
  for (let last = dayOfMonth; last > 27; last--) {
    const found = tryParseDay(iso(months, last));
    if (found !== null) return found;
  }
  return tryParseDay(iso(months, Math.min(dayOfMonth, 27))) as Day;
}
const iso = (months: number, day: number): string =>
  `${String(Math.floor(months / 12)).padStart(4, "0")}-${String((months % 12) + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
