import { fail, nearestOrAll } from "../../base/index.js";
import type { StatementRows } from "../../graph/index.js";
import type { QuestionContext } from "../context.js";
import { askStore, type Clocks, type Moment } from "./moment.js";

/** A question about everything in one situation. */
export interface OfSituation extends Clocks {
  readonly situation: string;
}

/** Statements that return whether a situation is recorded. */
type OfOneSituation = {
  [P in keyof StatementRows]: StatementRows[P] extends { readonly known: boolean } ? P : never;
}[keyof StatementRows];

/**
 * Asks one statement of `cypher/read` about a situation at a moment. The statement gets its id beside its own
 * parameters, and returns as `known` whether it is recorded. Throws `ID_UNKNOWN` where it is not.
 */
export async function askSituation<P extends OfOneSituation, T>(
  context: QuestionContext,
  { situation, ...clocks }: OfSituation,
  statement: P,
  answer: (row: StatementRows[P], moment: Moment) => T | Promise<T>,
  parameters: (moment: Moment) => Record<string, unknown> = () => ({}),
): Promise<T> {
  return askStore(
    context,
    clocks,
    statement,
    (moment) => ({ situation, ...parameters(moment) }),
    (row, moment) => {
      if (!row.known) throw unknown(situation, moment);
      return answer(row, moment);
    },
  );
}

function unknown(id: string, { facts }: Moment): Error {
  const known = [...facts.entities.values()].filter((one) => one.type === "Situation");
  return fail("ID_UNKNOWN", { what: "situation", id, nearest: nearestOrAll(id, known) });
}
