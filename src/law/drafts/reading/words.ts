/** A word of a text, in the form names are compared in, and where it stands. */
export interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}

/** The words of a text, in small letters and without marks; `’s` at the end of a word is left out. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/(?:\p{Lu}\.){2,}(?=[\s,;)'’]|$)|[\p{L}\p{N}][\p{L}\p{M}\p{N}’'ʼʻ`]*/gu)].map((match) => {
    const start = match.index;
    const bare = match[0].replace(/['’](?:s)?$/u, "");
    return {
      key: keyOf(bare.replaceAll(".", "")),
      start,
      end: start + bare.length,
      capital: /^[\p{Lu}\p{Lo}\p{N}]/u.test(bare),
    };
  });
}

/** A word without marks, apostrophes and capitals. */
export const keyOf = (word: string): string =>
  word
    .normalize("NFKD")
    .replaceAll(/[\p{M}\p{Cf}'’‘ʼʻ`]/gu, "")
    .toLowerCase();
