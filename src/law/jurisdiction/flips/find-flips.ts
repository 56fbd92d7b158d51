import type { MechanismInput } from "../../../model/index.js";
import type { FlipCondition, Outcome } from "../../facts/index.js";
import { flipsAmong } from "../../findings/index.js";
import type { Part } from "../assess-parts.js";
import { wereThere } from "../conduct/states-then.js";
import { newQuestion, type Question } from "../question.js";
import { outcomeFor } from "../states/outcome-only.js";
import { candidates } from "./candidates.js";

/** What would flip the outcome of a mechanism. Work that yields before each candidate. */
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
  // Who takes a flip asks again with it: a State that there was not on these days would be refused.
  const days = { first: q.conduct.from, last: q.conduct.to - 1, asOf: q.asOf };
  const askable = candidates(q, mechanism, parts, main).filter(({ apply }) =>
    wereThere(q.facts, apply.conduct ?? {}, days),
  );
  return yield* flipsAmong(askable, outcome, (apply) => {
    const conduct = { ...q.conduct, ...apply.conduct, suppose: [...q.conduct.suppose, ...(apply.suppose ?? [])] };
    return outcomeFor(newQuestion(q.facts, conduct, q.asOf, q.rulings || apply.rulings === true), mechanism);
  });
}
