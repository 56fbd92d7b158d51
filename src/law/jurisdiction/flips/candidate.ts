import type { MechanismInput } from "../../../model/index.js";
import { type Conduct, type ConductActor, SOMEBODY, type SupposedAct } from "../../facts/index.js";
import { supposed } from "../../participation/index.js";
import type { BasisRecord } from "../../rules/index.js";
import type { Question } from "../question.js";

/** An act that would reach the conduct, made on the day asked. */
export const act = (q: Question, kind: SupposedAct["kind"], rest: Parameters<typeof supposed>[3]): SupposedAct =>
  // Joining does not reach back: who would have to be bound at the time would have had to join by then.
  supposed(kind, kind === "RATIFICATION" ? q.conduct.from : q.asOf, q.conduct.from, rest);

/** The States a link of a basis without acceptance points to: named in its rule, otherwise the forum State. */
export const pointedTo = ({ forum }: MechanismInput, { linkTo }: BasisRecord): readonly string[] =>
  linkTo.length > 0 ? linkTo : forum ? [forum] : [];

/**
 * Gives every alleged actor the same change; with none named, one person of whom only this is known. An actor of the
 * record is of the kind and nationalities that the record has: with others it is no longer that one, and is not named.
 */
export function everyActor(conduct: Conduct, change: Partial<ConductActor>): Partial<Conduct> {
  const actors = conduct.allegedActors.length > 0 ? conduct.allegedActors : [SOMEBODY];
  const another = "kind" in change || "nationalities" in change ? { actor: null, nationalityClaims: [] } : {};
  return { allegedActors: actors.map((actor) => ({ ...actor, ...another, ...change })) };
}
