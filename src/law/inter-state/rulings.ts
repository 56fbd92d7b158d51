import type { Day } from "../../base/index.js";
import type { StepClaim } from "../../model/index.js";
import { authorityOfRuling, type LimbKind, positionsAgainst } from "../facts/index.js";
import { dayInSentence, doneBefore, isLater } from "../time/index.js";
import { isUpholding, rulingsOn } from "./case-record.js";
import type { Reason } from "./types.js";
import type { View } from "./view.js";

const INADMISSIBLE = "declared-inadmissible";
/** Rulings after which the forum took the case no further: it has no jurisdiction, or it has and may not go into this case. */
const DECLINING: ReadonlySet<string> = new Set(["jurisdiction-declined", INADMISSIBLE]);

/** Provisional measures, which ask for jurisdiction at first sight. */
export const AT_FIRST_SIGHT = "measures-ordered";

/** The steps of a forum between two States, and the first day of the conduct they are held against. */
export interface CaseBetween {
  readonly view: View;
  readonly steps: readonly StepClaim[];
  /** Conduct that begins after a ruling is another dispute than the one it dealt with. */
  readonly conductFrom: Day | null;
}

export const SAME_DISPUTE = "The dispute is the one the ruling dealt with.";

/** Whether a step can have dealt with the conduct asked about. */
export const isAboutConduct = (step: StepClaim, from: Day | null): boolean => from === null || !doneBefore(step, from);

/** The days from which conduct is another dispute than one that the forum ruled on in these steps: the day after each ruling. */
export const daysAfter = (steps: readonly StepClaim[]): Day[] =>
  steps.flatMap((step) => (step.actOn !== null && isRuling(step) ? [step.actOn + 1] : []));

const isRuling = (step: StepClaim): boolean =>
  DECLINING.has(step.fields.step) || isUpholding(step) || step.fields.step === AT_FIRST_SIGHT;

/** The last ruling on this limb that took the case no further; null where the forum has upheld it on this limb since. */
export function declinedOn({ steps, conductFrom }: CaseBetween, limb: LimbKind): StepClaim | null {
  const last = rulingsOn(steps, limb)
    .filter((step) => isAboutConduct(step, conductFrom))
    .filter((step) => DECLINING.has(step.fields.step) || isUpholding(step))
    .at(-1);
  return last && DECLINING.has(last.fields.step) ? last : null;
}

/**
 * Lays over the reasons of one limb what the forum itself has ruled on it in the case between the two, and who rejects
 * that. A ruling for jurisdiction settles an open question of time; one against it on the subject settles the subject.
 * Access and consent are asked anew on each day of filing: there a ruling stands beside the reasons.
 */
export function withRulings(reasons: readonly Reason[], of: CaseBetween, limb: LimbKind): Reason[] {
  const rulings = rulingsOn(of.steps, limb);
  if (rulings.length === 0) return [...reasons];
  const ids = rulings.map((step) => step.id);
  const contestedBy = positionsAgainst(of.view.facts, ids);
  const declined = limb === "SUBJECT_MATTER" ? declinedOn(of, limb) : null;
  const upheld = rulings.filter((step) => isUpholding(step) && isAboutConduct(step, of.conductFrom)).at(-1);
  return reasons.map((reason) => {
    const beside: Reason = {
      ...reason,
      rulings: [...new Set([...(reason.rulings ?? []), ...ids])],
      contestedBy: [...new Set([...(reason.contestedBy ?? []), ...contestedBy])],
    };
    if (declined) return refused(beside, of.view, declined);
    if (!upheld) return beside;
    const settles = limb === "TIME" && reason.state === "CONTESTED";
    if (reason.state !== "MET" && !settles) return beside;
    return {
      ...beside,
      state: "MET",
      authority: authorityOfRuling(upheld),
      claims: settles ? [...reason.claims, upheld.id] : reason.claims,
      sentence: limb === "PERSON" ? reason.sentence : `${reason.sentence} ${heldText(of.view, upheld)}`,
    };
  });
}

/**
 * What two answers can be given to, on who may appear and on consent, once the forum has held itself competent in the
 * case between the two: the ruling settles it for that dispute, as far as it rests on acts of before the ruling. What
 * would be open in another case is said beside it.
 */
export function settledBetween(reason: Reason, { view, steps, conductFrom }: CaseBetween): Reason {
  if (reason.state !== "CONTESTED") return reason;
  const last = steps
    .filter((step) => isAboutConduct(step, conductFrom))
    .filter((step) => DECLINING.has(step.fields.step) || isUpholding(step))
    .at(-1);
  if (!last || !isUpholding(last)) return reason;
  // What a State did after the ruling, the forum has not ruled on.
  const isLaterAct = (id: string): boolean => {
    const act = view.facts.claims.get(id);
    return act !== undefined && isLater(act, last);
  };
  if (reason.claims.some(isLaterAct)) return reason;
  return {
    ...reason,
    state: "MET",
    authority: authorityOfRuling(last),
    claims: [...reason.claims, last.id],
    rulings: [...new Set([...(reason.rulings ?? []), last.id])],
    contestedBy: [...new Set([...(reason.contestedBy ?? []), ...positionsAgainst(view.facts, [last.id])])],
    assumptions: [...(reason.assumptions ?? []), SAME_DISPUTE, `In another case it would be open: ${reason.sentence}`],
    sentence: heldText(view, last),
  };
}

function refused(reason: Reason, view: View, declined: StepClaim): Reason {
  return {
    ...reason,
    state: "NOT_MET",
    authority: authorityOfRuling(declined),
    claims: [...reason.claims, declined.id],
    assumptions: [...(reason.assumptions ?? []), SAME_DISPUTE],
    sentence: heldText(view, declined),
  };
}

/** What a ruling said, with its day: "The Court declined jurisdiction on 1 Apr 2011: …". */
export function heldText(view: View, step: StepClaim): string {
  const forum = view.name(step.fields.mechanism);
  const says = step.fields.says as string | undefined;
  return `The ${forum} ${heldAs(step)}${dayInSentence(step, view.facts.asOf)}${says ? `: ${says}` : "."}`;
}

function heldAs({ fields }: StepClaim): string {
  if (fields.step === INADMISSIBLE) return "found the case inadmissible";
  return DECLINING.has(fields.step) ? "declined jurisdiction" : "upheld jurisdiction";
}
