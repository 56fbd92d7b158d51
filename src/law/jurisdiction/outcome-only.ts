import type { MechanismInput } from "../../model/index.js";
import type { Conduct, ConductActor, FactsOn, LawFacts, Outcome } from "../facts/index.js";
import { outcomeOfParts, rankOf } from "../findings/index.js";
import { assessBasis } from "./assess-basis.js";
import { edgesInside } from "./edges.js";
import { person } from "./limbs/person.js";
import { subjectMatter } from "./limbs/subject-matter.js";
import { type Case, newQuestion } from "./question.js";

/**
 * The outcome of one mechanism, and nothing else: the same that `assessCoverage` gives, without reasons. Limbs that are
 * cheap to read come first, and one that is not met ends a basis; a basis that covers ends a stretch of days.
 */
export function outcomeOnly(
  facts: LawFacts | FactsOn,
  conduct: Conduct,
  mechanism: MechanismInput,
  asOf: number,
): Outcome {
  const q = newQuestion(facts, conduct, asOf);
  const actors: readonly (ConductActor | null)[] = conduct.allegedActors.length > 0 ? conduct.allegedActors : [null];
  const outcomes = conduct.categories.flatMap((category) =>
    actors.flatMap((actor) => {
      const days = [conduct.from, ...edgesInside({ ...q, mechanism, category, actor }), conduct.to];
      return days.slice(0, -1).map((from, index) => {
        const to = days[index + 1] as number;
        return bestOfBases(mechanism, (basis) => ({ ...q, mechanism, basis, category, actor, from, to }));
      });
    }),
  );
  return outcomeOfParts(outcomes);
}

function bestOfBases(mechanism: MechanismInput, caseOf: (basis: MechanismInput["bases"][number]) => Case): Outcome {
  let best: Outcome = "NOT_COVERED";
  for (const basis of mechanism.bases) {
    const one = caseOf(basis);
    if (subjectMatter(one).state === "NOT_MET" || person(one).state === "NOT_MET") continue;
    const { outcome } = assessBasis(one).answer;
    if (rankOf(outcome) > rankOf(best)) best = outcome;
    if (best === "COVERED") break;
  }
  return best;
}
