import { atOnce, Recent, unique } from "../../../base/index.js";
import type { MechanismInput } from "../../../model/index.js";
import {
  type Conduct,
  type ConductActor,
  type FactsOn,
  factsOn,
  type LawFacts,
  type Outcome,
} from "../../facts/index.js";
import { outcomeOfParts } from "../../findings/index.js";
import { edgesOfBases } from "../edges.js";
import { forConduct } from "../for-conduct.js";
import { isPartlyUnread, notLookedAt } from "../limbs/before-record.js";
import { basesWithin } from "../limbs/reach.js";
import { casePut, newQuestion, type Question } from "../question.js";
import { SaidBefore } from "./said-before.js";
import { betterOutcome } from "./states-of-basis.js";

/** What is asked of one mechanism about a conduct, from which day. */
export interface Asked {
  readonly facts: LawFacts | FactsOn;
  readonly conduct: Conduct;
  readonly mechanism: MechanismInput;
  readonly asOf: number;
}

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
): Outcome => atOnce(outcomeInPieces({ facts, conduct, mechanism, asOf }));

/** The same as work that yields before each basis. */
export const outcomeInPieces = ({ facts, conduct, mechanism, asOf }: Asked): Generator<unknown, Outcome> =>
  outcomeFor(questionAbout(facts, conduct, asOf), mechanism);

/** So many questions are kept of the facts of a day: whoever asks about a conduct asks one mechanism after another. */
const AT_HAND = 60;

/** The questions last asked, by the facts and the conduct: much of what is worked out is the same for all mechanisms. */
const lastAsked = new WeakMap<FactsOn, Recent<Conduct, Question>>();

function questionAbout(facts: LawFacts | FactsOn, conduct: Conduct, asOf: number): Question {
  const seen = factsOn(facts, asOf);
  const asked = lastAsked.get(seen) ?? new Recent<Conduct, Question>(AT_HAND);
  lastAsked.set(seen, asked);
  const question = asked.get(conduct, () => newQuestion(seen, conduct, asOf));
  // The facts of an earlier day may be asked from a later one.
  return question.asOf === asOf ? question : newQuestion(seen, conduct, asOf);
}

/** The same of a question, as work that yields before each basis. */
export function* outcomeFor(q: Question, record: MechanismInput): Generator<unknown, Outcome> {
  const mechanism = forConduct(record);
  const { conduct } = q;
  const actors: readonly (ConductActor | null)[] = conduct.allegedActors.length > 0 ? conduct.allegedActors : [null];
  // Of parts that do not all come to the same, no more is asked than what would change the whole.
  let whole: Outcome | null = null;
  for (const category of conduct.categories) {
    const named = basesWithin(q, mechanism, category);
    if (named.length === 0 && !isPartlyUnread({ ...q, mechanism, category, from: conduct.from }, conduct.to)) {
      whole = withPart(whole, "NOT_COVERED");
      if (whole === "PARTIAL") return whole;
      continue;
    }
    for (const actor of actors) {
      const asked = { ...q, mechanism, category, actor };
      const edgesOf = edgesOfBases(asked);
      const edges = unique((named.length > 0 ? named : mechanism.bases).flatMap(edgesOf)).sort((a, b) => a - b);
      const days = [conduct.from, ...edges, conduct.to];
      const said = new SaidBefore(() => edgesOf);
      for (const [index, from] of days.slice(0, -1).entries()) {
        const to = days[index + 1] as number;
        // Beside a part that is covered, one is covered or not; beside others it counts where it is better than they.
        let best: Outcome = whole === "COVERED" ? "CONTESTED" : (whole ?? "NOT_COVERED");
        // Of days that nobody looked at, no basis says anything, and any one stands for them all.
        const bases = notLookedAt({ ...q, mechanism, category, from }) ? mechanism.bases : named;
        for (const basis of bases) {
          const before = said.of(basis, from, best);
          if (before === null) {
            yield;
            const reached: Outcome = best;
            best = betterOutcome(casePut(q, mechanism, basis, { category, actor, from, to }), reached);
            said.note(basis, from, { outcome: best, isExact: best !== reached });
          } else best = before;
          if (best === "COVERED") break;
        }
        whole = withPart(whole, best);
        if (whole === "PARTIAL") return whole;
      }
    }
  }
  return whole ?? "NOT_COVERED";
}

const withPart = (whole: Outcome | null, part: Outcome): Outcome =>
  whole === null ? part : outcomeOfParts([whole, part]);
