import type { MechanismInput } from "../../../model/index.js";
import type { Conduct, ConductActor, FactsOn, LawFacts, Outcome } from "../../facts/index.js";
import { outcomeOfParts } from "../../findings/index.js";
import { edgesInside } from "../edges.js";
import { newQuestion, type Question } from "../question.js";
import { betterOutcome } from "./states-of-basis.js";

/**
 * The outcome of one mechanism, and nothing else: the same that `assessCoverage` gives, without reasons. Limbs that are
 * cheap to read come first, and one that rules out anything better ends a basis; a basis that covers ends a stretch of
 * days.
 */
export const outcomeOnly = (
  facts: LawFacts | FactsOn,
  conduct: Conduct,
  mechanism: MechanismInput,
  asOf: number,
): Outcome => outcomeFor(questionAbout(facts, conduct, asOf), mechanism);

/** The question last asked about a conduct: one mechanism after another is asked it, and much is the same for all. */
const lastAsked = new WeakMap<Conduct, Question>();

function questionAbout(facts: LawFacts | FactsOn, conduct: Conduct, asOf: number): Question {
  const last = lastAsked.get(conduct);
  const question = newQuestion(facts, conduct, asOf);
  if (last && last.facts === question.facts && last.asOf === asOf) return last;
  lastAsked.set(conduct, question);
  return question;
}

/** The same of a question. */
export function outcomeFor(q: Question, mechanism: MechanismInput): Outcome {
  const { conduct } = q;
  const actors: readonly (ConductActor | null)[] = conduct.allegedActors.length > 0 ? conduct.allegedActors : [null];
  const outcomes = conduct.categories.flatMap((category) =>
    actors.flatMap((actor) => {
      const days = [conduct.from, ...edgesInside({ ...q, mechanism, category, actor }), conduct.to];
      return days.slice(0, -1).map((from, index) => {
        const to = days[index + 1] as number;
        let best: Outcome = "NOT_COVERED";
        for (const basis of mechanism.bases) {
          best = betterOutcome({ ...q, mechanism, basis, category, actor, from, to }, best);
          if (best === "COVERED") break;
        }
        return best;
      });
    }),
  );
  return outcomeOfParts(outcomes);
}
