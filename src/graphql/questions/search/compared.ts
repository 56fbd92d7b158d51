import { foldWords, holdingAny, type NameQuery, soundWords } from "../../../base/index.js";
import type { Told } from "./others-names.js";

/**
 * What is asked first: what bears the text as a name, or holds all its words; before it what a case that it names begins
 * with, and before that what bears the very text (`itself`): a document has the sides of its case in its title.
 */
export const closely = (query: NameQuery, begins: readonly string[] = [], itself: string | null = null) => ({
  ...{ slips: query.slips, text: query.near, words: wordsOf(query) },
  names: [query.names, ...begins.map((key) => `"${key}"`)].join(" OR "),
  // As many words as the text has: nothing that holds them all comes before it.
  within: [
    ...begins.map((key) => ({ key, words: query.words.length })),
    ...(itself === null ? [] : [{ key: itself, words: query.words.length + 1 }]),
  ],
  ...compared(query),
});

/** What is asked where nothing does: what is named in the text, and what holds those of its words that tell something. */
export function widely(query: NameQuery, told: Told, text: string) {
  const { others } = told;
  const symbols = lettersOfSymbols(text);
  // Of a resolution its number tells which; whose it is does not.
  const isCited = RESOLUTION.test(text);
  const whose = isCited ? told.within.filter(({ key }) => !/\p{N}/u.test(key)) : [];
  const within = told.within.filter((one) => !whose.includes(one));
  const isWhose = (word: string): boolean => !/\p{N}/u.test(word) && whose.some(({ key }) => key.includes(word));
  const words = query.telling.filter((word) => !(others.has(word) || symbols.has(word) || isWhose(word)));
  const isWhole = words.length === query.telling.length;
  return {
    slips: query.twoSlips,
    names: [query.names, ...within.map(({ key }) => `"${key}"`)].join(" OR "),
    // Of a text of which nothing may be looked for by itself nothing is found but what bears it.
    text: isWhole ? query.any : holdingAny(words) || `"${query.key}"`,
    within,
    // What holds only some of the words is put in order by those that tell something.
    words: wordsOf(query).filter(({ whole }) => words.includes(whole.trim())),
    ...compared(query),
  };
}

const RESOLUTION = /(?<!\p{L})(?:r[eé]solution|resoluci[oó]n|резолюция|قرار|res\.?)(?!\p{L})(?=.*\p{N})/iu;

/**
 * Letters of a document's symbol (`S/RES/1593`, `S-RES-1593`) say of what it is and not which: where it is not found, its
 * numbers are looked for.
 */
const lettersOfSymbols = (text: string): ReadonlySet<string> =>
  new Set(
    (text.match(/\S+[/-]\S+/gu) ?? [])
      .filter((symbol) => /\p{N}/u.test(symbol) && !/\p{L}{6}/u.test(symbol))
      .flatMap(foldWords)
      .filter((word) => !/\p{N}/u.test(word)),
  );

const compared = (query: NameQuery) => ({
  ...{ key: query.key, sound: query.sound },
  ...{ phrase: phraseOf(query), numbers: numbersIn(query) },
});

/** The words of a text as the statement compares them. */
export const wordsOf = ({ senses }: NameQuery) =>
  senses.flatMap(({ words, related }) =>
    words.map((word) => ({
      whole: ` ${word} `,
      start: ` ${word}`,
      sounds: soundWords(word).map((sound) => ` ${sound} `),
      related: related.map((one) => one.map((part) => ` ${part} `)),
    })),
  );

/** Its words one after the other, as they stand in what holds them so: article 27 before articles 2, 26 and 27. */
export const phraseOf = ({ words }: NameQuery): string => ` ${words.join(" ")} `;

/** Its digits: a number is no slip of another, so that resolution 2736 is not shown for 2735. */
export const numbersIn = ({ key }: NameQuery): string => (key.match(/\d/g) ?? []).join("");
