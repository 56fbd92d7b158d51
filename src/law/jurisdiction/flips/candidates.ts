import type { MechanismInput } from "../../../model/index.js";
import { type Candidate, rulingAmong } from "../../findings/index.js";
import type { Part } from "../assess-parts.js";
import type { Question } from "../question.js";
import { nationals, persons, victims, whereabouts } from "./facts-of-actors.js";
import { conditionFacts, homesOfVictims } from "./facts-of-conditions.js";
import { classes, flags, narrowerPlaces } from "./facts-of-conduct.js";
import { amendments, clauses, declarations, protocols, referral } from "./legal-acts.js";

/** Facts, acts and rulings worth trying, the likeliest first. Whether they help is for the engine to say. */
export function candidates(q: Question, mechanism: MechanismInput, parts: readonly Part[], main: Part): Candidate[] {
  return [
    ...rulingAmong(parts.flatMap(({ results }) => results.flatMap(({ answer }) => answer.limbs))),
    ...referral(q, mechanism),
    ...declarations(q, mechanism),
    ...amendments(q, mechanism, parts),
    ...protocols(q, mechanism, parts),
    ...nationals(q, mechanism),
    ...whereabouts(q, mechanism),
    ...persons(q, mechanism, main),
    ...victims(q, mechanism),
    ...conditionFacts(q, mechanism),
    ...homesOfVictims(q, mechanism),
    ...narrowerPlaces(q, mechanism),
    ...classes(parts),
    ...flags(q, mechanism),
    ...clauses(q, parts),
  ];
}
