import type { Day } from "../../base/index.js";
import type { MechanismInput } from "../../model/index.js";
import { type Conduct, type ConductActor, type FactsOn, factsOn, type LawFacts } from "../facts/index.js";

/** What is asked, from which day, over which facts. */
export interface Question {
  /** The facts as they look from `asOf`. */
  readonly facts: FactsOn;
  readonly conduct: Conduct;
  readonly asOf: Day;
  /** Open questions of law answered in favour of jurisdiction: used to work out what a ruling would change. */
  readonly rulings: boolean;
  /** What was worked out already for this question: the same places and States are asked about again and again. */
  readonly memo: Map<string, unknown>;
}

/** A question with nothing worked out yet. A changed conduct is another question. */
export function newQuestion(facts: LawFacts | FactsOn, conduct: Conduct, asOf: Day, rulings = false): Question {
  return { facts: factsOn(facts, asOf), conduct, asOf, rulings, memo: new Map() };
}

/** Works something out once for each question. `key` names what it depends on beside the question itself. */
export function once<T>(q: { readonly memo?: Map<string, unknown> }, key: string, compute: () => T): T {
  if (!q.memo) return compute();
  if (!q.memo.has(key)) q.memo.set(key, compute());
  return q.memo.get(key) as T;
}

export type BasisRecord = MechanismInput["bases"][number];

/** One basis of one mechanism, put to one category, one alleged actor and a stretch of days with constant law. */
export interface Case extends Question {
  readonly mechanism: MechanismInput;
  readonly basis: BasisRecord;
  readonly category: string;
  readonly actor: ConductActor | null;
  readonly from: Day;
  /** Half open. */
  readonly to: Day;
}
