import { foldWords } from "./fold-name.js";

/** Words of a text one after the other that may be a name of their own in it. */
export interface Run {
  /** As the key of a name. */
  readonly key: string;
  /** The place of its first word, and the place after its last. */
  readonly from: number;
  readonly to: number;
}

const MOST_WORDS = 12;
/** As many words as names have that are told in a sentence. */
const LONGEST = 8;
/** Letters below which a word is a name only where it stands in capitals: `ICC`, not `are` for a State. */
const SHORT_BELOW = 4;

/** Words with which people ask and address: they are no name of anything, nor a part of anybody's. */
const ASKING = new Set(
  foldWords(
    `who what when where why how which whom whose can could did do does is are was were will would should has have had may
    might must be been being mr mrs ms dr sir general president minister prime judge king sheikh former`,
  ),
);

/** Whether a word asks or addresses. */
export const isAsking = (word: string): boolean => ASKING.has(word);

/**
 * The runs of words in a text that may be a name, the whole text not among them: a question (`what did Sudan say of
 * genocide?`) names what it asks about.
 */
export function runsWithin(text: string): { readonly words: readonly string[]; readonly runs: readonly Run[] } {
  const words = foldWords(text).slice(0, MOST_WORDS);
  const capitals = new Set((text.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? []).flatMap(foldWords));
  const runs: Run[] = [];
  for (let from = 0; from < words.length; from += 1)
    for (let to = Math.min(words.length, from + LONGEST); to > from; to -= 1) {
      const [first = ""] = words.slice(from, to);
      const isWhole = to - from === words.length;
      const isNone = to - from === 1 && (isAsking(first) || (first.length < SHORT_BELOW && !capitals.has(first)));
      if (!isWhole && !isNone) runs.push({ key: words.slice(from, to).join(""), from, to });
    }
  return { words, runs };
}
