import type { MechanismInput } from "../../../model/index.js";
import type { FlipCondition, Outcome } from "../../facts/index.js";
import { rankOf } from "../../findings/index.js";
import type { Part } from "../assess-parts.js";
import { newQuestion, type Question } from "../question.js";
import { outcomeFor } from "../states/outcome-only.js";
import { candidates } from "./candidates.js";

/**
 * What would flip the outcome. Every candidate is put to the engine: it is listed only if asking again with it gives a
 * better outcome, and that outcome is its `wouldBecome`. Work that yields before each candidate.
 */
export function* findFlips(
  q: Question,
  mechanism: MechanismInput,
  outcome: Outcome,
  parts: readonly Part[],
  main: Part,
): Generator<unknown, FlipCondition[]> {
  if (outcome === "COVERED") return [];
  // What the mechanism never judges, no fact or act can bring before it.
  if (parts.every((part) => part.results.every((result) => result.wrongAddressee))) return [];
  const found: FlipCondition[] = [];
  for (const { apply, ...candidate } of candidates(q, mechanism, parts, main)) {
    // Of several ways to say one thing, the first that helps is told.
    if (found.some((other) => other.missing === candidate.missing)) continue;
    yield;
    const conduct = { ...q.conduct, ...apply.conduct, suppose: [...q.conduct.suppose, ...(apply.suppose ?? [])] };
    const wouldBecome = outcomeFor(
      newQuestion(q.facts, conduct, q.asOf, q.rulings || apply.rulings === true),
      mechanism,
    );
    if (rankOf(wouldBecome) <= rankOf(outcome)) continue;
    found.push({ ...candidate, apply, wouldBecome });
  }
  return found;
}
