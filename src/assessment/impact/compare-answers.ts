import type { StandingAnswer } from "./answers-of.js";

/** An answer that falls or changes, and what it becomes. */
export interface ChangedAnswer {
  readonly kind: string;
  readonly id: string;
  readonly sentence: string;
  readonly becomes: string;
}

/** What differs between two states of the record, in order of kind and id. Equal states give nothing. Pure. */
export function compareAnswers(
  before: ReadonlyMap<string, StandingAnswer>,
  after: ReadonlyMap<string, StandingAnswer>,
): ChangedAnswer[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].sort().flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    if (was?.sentence === is?.sentence) return [];
    const { kind, id } = (was ?? is) as StandingAnswer;
    return [
      {
        kind,
        id,
        sentence: was?.sentence ?? "There is no such answer.",
        becomes: is?.sentence ?? "Falls: nothing else in this record says it.",
      },
    ];
  });
}
