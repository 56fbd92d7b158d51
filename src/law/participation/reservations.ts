import type { FactsOn } from "../facts/index.js";
import { type Act, beginsOn, isInEffect } from "./acts.js";
import { EFFECTIVE } from "./windows.js";

/** Whether an act is about this provision; a supposed one names none and concerns every provision of its treaty. */
export const concerns = (act: Act, provision: string): boolean =>
  act.provision === provision || (act.claim === null && act.provision === null);

/**
 * The reservations among the acts of a State that stand on the day looked from: in effect, and not taken back since. A
 * withdrawal takes effect on the day it is notified, or the one it names (VCLT, article 22(3)(a)).
 */
export function standingReservations({ asOf }: Pick<FactsOn, "asOf">, acts: readonly Act[], provision: string): Act[] {
  const about = acts.filter((act) => concerns(act, provision));
  const takenBack = about.filter((act) => act.act === "reservation-withdrawn" && beginsOn(act) <= asOf);
  const madeOn = (act: Act): number => act.on ?? beginsOn(act);
  return about.filter(
    (act) =>
      act.act === "reservation" &&
      EFFECTIVE.has(act.status) &&
      isInEffect(act, asOf) &&
      !takenBack.some((withdrawal) => madeOn(withdrawal) >= madeOn(act)),
  );
}
