import { type Day, formatDay } from "../../../base/index.js";
import {
  type Conduct,
  type ConductActor,
  type ConductActorInput,
  type ConductInput,
  type FlipApplication,
  STATELESS,
  type SupposedAct,
  type SupposedActInput,
} from "../../facts/index.js";

/** What to change to ask again, as a question takes it: acts to suppose, and fields of the conduct to put in place of its own. */
export interface FlipInput {
  readonly suppose: readonly SupposedActInput[];
  readonly conduct: Partial<ConductInput>;
}

/** A flip as the input of the question it belongs to; null where a court would have to rule, which no question can suppose. */
export function flipInput(apply: FlipApplication): FlipInput | null {
  if (apply.rulings) return null;
  return { suppose: (apply.suppose ?? []).map(toAct), conduct: toConduct(apply.conduct ?? {}) };
}

const iso = (day: Day | null): string | null => (day === null ? null : formatDay(day));

const toAct = ({ on, from, to, ...act }: SupposedAct): SupposedActInput => ({
  ...act,
  on: formatDay(on),
  from: iso(from),
  // The last day it has effect, where the act holds the day after it.
  to: to === null ? null : formatDay(to - 1),
});

/** Only what a flip changes: facts of the actors, places, victims, the class of the conflict, the flag. */
function toConduct(change: Partial<Conduct>): Partial<ConductInput> {
  const { allegedActors, places, victimNationalities, victimResidences, conflictClasses, flagState } = change;
  const { remediesExhausted, seatOfCompany } = change;
  return {
    ...(allegedActors ? { allegedActors: allegedActors.map(toActor) } : {}),
    ...(places ? { places } : {}),
    ...(victimNationalities ? { victimNationalities } : {}),
    ...(victimResidences ? { victimResidences } : {}),
    ...(conflictClasses ? { conflictClasses } : {}),
    ...(flagState ? { flagState } : {}),
    ...(typeof remediesExhausted === "boolean" ? { remediesExhausted } : {}),
    ...(seatOfCompany ? { seatOfCompany } : {}),
  };
}

function toActor(actor: ConductActor): ConductActorInput {
  const { kind, nationalities, isStateless, ageAtConduct, turned18On, presentIn, residentIn, inLeadership } = actor;
  return {
    kind,
    nationalities: isStateless && nationalities.length === 0 ? [STATELESS] : nationalities,
    ageAtConduct,
    turned18On: iso(turned18On),
    presentIn,
    residentIn,
    inLeadership,
    inAuthorizedOperation: actor.inAuthorizedOperation,
    actor: actor.actor,
  };
}
