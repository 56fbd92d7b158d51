import type { Conduct, ConductActor, FlipCondition, SupposedAct } from "../../facts/index.js";
import type { Question } from "../question.js";

export type Candidate = Omit<FlipCondition, "wouldBecome">;

export const act = (q: Question, kind: SupposedAct["kind"], rest: Partial<SupposedAct>): SupposedAct => ({
  kind,
  state: null,
  territory: null,
  instrument: null,
  // Joining does not reach back: who would have to be bound at the time would have had to join by then.
  on: kind === "RATIFICATION" ? q.conduct.from : q.asOf,
  from: q.conduct.from,
  to: null,
  ...rest,
});

/** Gives every alleged actor the same change; with none named, one person of whom only this is known. */
export function everyActor(conduct: Conduct, change: Partial<ConductActor>): Partial<Conduct> {
  const blank: ConductActor = {
    kind: "PERSON",
    nationalities: [],
    nationalityClaims: [],
    ageAtConduct: null,
    turned18On: null,
    presentIn: null,
    residentIn: null,
    inLeadership: null,
    inAuthorizedOperation: null,
    actor: null,
  };
  const actors = conduct.allegedActors.length > 0 ? conduct.allegedActors : [blank];
  return { allegedActors: actors.map((actor) => ({ ...actor, ...change })) };
}
