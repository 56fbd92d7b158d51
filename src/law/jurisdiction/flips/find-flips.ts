import type { MechanismInput } from "../../../model/index.js";
import type { FlipCondition, Outcome } from "../../facts/index.js";
import { rankOf } from "../../findings/index.js";
import { outcomeFor, type Part } from "../assess-parts.js";
import { newQuestion, type Question } from "../question.js";
import { candidates } from "./candidates.js";

/**
 * What would flip the outcome. Every candidate is put to the engine: it is listed only if asking again with it gives a
 * better outcome, and that outcome is its `wouldBecome`.
 */
export function findFlips(
  q: Question,
  mechanism: MechanismInput,
  outcome: Outcome,
  parts: readonly Part[],
  main: Part,
): FlipCondition[] {
  if (outcome === "COVERED") return [];
  // What the mechanism never judges, no fact or act can bring before it.
  if (parts.every((part) => part.results.every((result) => result.wrongAddressee))) return [];
  const found: FlipCondition[] = [];
  for (const { apply, ...candidate } of candidates(q, mechanism, parts, main)) {
    const conduct = { ...q.conduct, ...apply.conduct, suppose: [...q.conduct.suppose, ...(apply.suppose ?? [])] };
    const wouldBecome = outcomeFor(
      newQuestion(q.facts, conduct, q.asOf, q.rulings || apply.rulings === true),
      mechanism,
    );
    if (rankOf(wouldBecome) <= rankOf(outcome)) continue;
    if (found.some((other) => other.missing === candidate.missing)) continue;
    found.push({ ...candidate, apply, wouldBecome });
  }
  return found;
}
