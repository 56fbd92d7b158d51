import { tryParseDay } from "../../base/index.js";
import type { ParticipationClaim } from "../../model/index.js";
import type { FactsOn } from "../facts/index.js";
import { doneBy } from "../time/index.js";

/** A State's acts under an instrument that are on record on the day looked from, those directed against another among them. */
export const recordedActs = (facts: FactsOn, instrument: string, state: string): readonly ParticipationClaim[] => {
  const own = facts.participation.get(instrument)?.get(state) ?? [];
  const continued = actsOfContinuingState(facts, instrument, state);
  return continued.length > 0 ? [...own, ...continued] : own;
};

/**
 * A former State whose legal person another State continues (its code is among that State's former codes) acted under
 * what is now the other's name: acts of its own time are found there.
 */
function actsOfContinuingState(facts: FactsOn, instrument: string, state: string): ParticipationClaim[] {
  const ended = facts.entities.get(state)?.existsTo;
  const last = ended ? tryParseDay(ended) : null;
  if (last === null) return [];
  const heirs = [...facts.entities.values()].filter((one) =>
    one.formerCodes.some((code) => code.toLowerCase() === state),
  );
  return heirs.flatMap((heir) =>
    (facts.participation.get(instrument)?.get(heir.id) ?? []).filter((act) => doneBy(act, last)),
  );
}
