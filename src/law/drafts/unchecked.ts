import { sentencesOf } from "./reading/sentences.js";
import type { CheckedAssertion } from "./types.js";

/** A sentence of a text, and where it stands in it, in UTF-16 units. */
export interface UncheckedSentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The sentences in which no assertion was found: nothing in them was held against the record, so that a text whose
 * assertions are all supported is not taken for a text that is. Without white space at either end.
 */
export function uncheckedIn(
  text: string,
  assertions: readonly Pick<CheckedAssertion, "start" | "end">[],
): UncheckedSentence[] {
  return sentencesOf(text).flatMap(({ text: words, start: from }) => {
    const start = from + words.length - words.trimStart().length;
    const end = from + words.trimEnd().length;
    const isChecked = assertions.some((one) => one.start < end && one.end > start);
    return isChecked ? [] : [{ text: text.slice(start, end), start, end }];
  });
}
