import { type Day, tryParseDay } from "../../base/index.js";
import type { ParticipationClaim } from "../../model/index.js";
import type { SupposedAct } from "../facts/index.js";
import { doneBy } from "../time/index.js";
import type { Question } from "./question.js";

export type Scope = Pick<Question, "facts" | "asOf" | "conduct" | "memo">;

export const CONSENT = ["ratification", "accession", "succession", "acceptance"];

export const EFFECTIVE = new Set(["accepted", "contested"]);

/** A State's acts under an instrument that exist on `asOf`, the supposed ones among them. */
export function actsOf(scope: Scope, instrument: string, state: string): ParticipationClaim[] {
  const bySubject = scope.facts.participation.get(instrument);
  const recorded = [...(bySubject?.get(state) ?? []), ...actsOfContinuingState(scope, instrument, state)];
  return recorded.filter((claim) => !claim.fields.against);
}

/**
 * A former State whose legal person another State continues (its code is among that State's former codes) acted under
 * what is now the other's name: acts of its own time are found there.
 */
function actsOfContinuingState(
  scope: Pick<Question, "facts">,
  instrument: string,
  state: string,
): ParticipationClaim[] {
  const ended = scope.facts.entities.get(state)?.existsTo;
  const last = ended ? tryParseDay(ended) : null;
  if (last === null) return [];
  const heirs = [...scope.facts.entities.values()].filter((one) =>
    one.formerCodes.some((code) => code.toLowerCase() === state),
  );
  return heirs.flatMap((heir) =>
    (scope.facts.participation.get(instrument)?.get(heir.id) ?? []).filter((act) => doneBy(act, last)),
  );
}

/** Supposed acts of a State towards an instrument that lie on or before `asOf`; those without an instrument fit any. */
export function supposedActs(scope: Scope, instrument: string, state: string): SupposedAct[] {
  return scope.conduct.suppose.filter(
    (act) => act.state === state && act.on <= scope.asOf && (act.instrument === null || act.instrument === instrument),
  );
}

/**
 * Whether silence of the table speaks: it is declared complete to a day, and the conduct began by then. Acts between
 * that day and `asOf` are assumed not to have happened; the answer says so among its assumptions.
 */
export function isComplete(scope: Scope, instrument: string): boolean {
  const to = completeTo(scope, instrument);
  return to !== null && scope.conduct.from <= to;
}

export function completeTo(scope: Pick<Question, "facts">, instrument: string): Day | null {
  const iso = scope.facts.instruments.get(instrument)?.participationCompleteTo;
  return iso ? tryParseDay(iso) : null;
}
