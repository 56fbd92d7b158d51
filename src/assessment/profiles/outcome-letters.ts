import type { Outcome } from "../../law/index.js";

/** One letter for each outcome, so that the outcomes of all mechanisms fit one short property. */
const LETTERS: Readonly<Record<Outcome, string>> = {
  COVERED: "C",
  PARTIAL: "P",
  CONTESTED: "X",
  UNKNOWN: "U",
  NOT_COVERED: "N",
};
const OUTCOMES = new Map(Object.entries(LETTERS).map(([outcome, letter]) => [letter, outcome as Outcome]));

export const packOutcomes = (outcomes: readonly Outcome[]): string => outcomes.map((one) => LETTERS[one]).join("");

/** The outcome at a place of a packed string. Throws for a letter that no outcome has: then the store is damaged. */
export function unpackOutcome(packed: string, index: number): Outcome {
  const outcome = OUTCOMES.get(packed.charAt(index));
  if (!outcome) throw new RangeError(`"${packed}" holds no outcome at ${index}`);
  return outcome;
}
