import type { Day } from "../../base/index.js";
import type { MechanismInput } from "../../model/index.js";
import { type Conduct, type ConductActor, type FactsOn, factsOn, type LawFacts, type Memory } from "../facts/index.js";
import type { BasisRecord } from "../rules/index.js";

/** What is asked, from which day, over which facts. */
export interface Question {
  /** The facts as they look from `asOf`. */
  readonly facts: FactsOn;
  readonly conduct: Conduct;
  readonly asOf: Day;
  /** Open questions of law answered in favour of jurisdiction: used to work out what a ruling would change. */
  readonly rulings: boolean;
  /** Stands for the question, however it is passed on: what was worked out for it is remembered with this. */
  readonly memo: object;
}

/** A question with nothing worked out yet. A changed conduct is another question. */
export function newQuestion(facts: LawFacts | FactsOn, conduct: Conduct, asOf: Day, rulings = false): Question {
  return { facts: factsOn(facts, asOf), conduct, asOf, rulings, memo: {} };
}

/** What is remembered of a question: `of` names everything a value depends on beside the question itself. */
export const once = <T>(
  memory: Memory<T>,
  q: Pick<Question, "facts" | "memo">,
  of: Parameters<Memory<T>["of"]>[2],
  make: () => T,
): T => memory.of(q.memo, q.facts, of, make);

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

/** A question put to one basis. Field by field: it is made some hundred thousand times for a table, and a spread costs as much as a limb. */
export const casePut = (
  q: Question,
  mechanism: MechanismInput,
  basis: BasisRecord,
  { category, actor, from, to }: Pick<Case, "category" | "actor" | "from" | "to">,
): Case => ({
  facts: q.facts,
  conduct: q.conduct,
  asOf: q.asOf,
  rulings: q.rulings,
  memo: q.memo,
  mechanism,
  basis,
  category,
  actor,
  from,
  to,
});
