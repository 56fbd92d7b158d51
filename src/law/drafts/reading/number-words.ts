const ONES =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
/** Words by which a number is multiplied. */
export const TIMES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000 };
const VALUES: Readonly<Record<string, number>> = Object.fromEntries([
  ...ONES.map((word, at) => [word, at + 1] as const),
  ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
  ["dozen", 12],
]);

const SMALL = `(?:${[...TENS, ...ONES].join("|")})`;
const GREAT = `(?:${Object.keys(TIMES).join("|")})`;
const WORD = `(?:${SMALL}|${GREAT}|dozen)`;
/** A number written out, as a pattern: `four hundred and seventy-one`, `a thousand`, `twelve hundred`. */
export const NUMBER_WORDS = `(?:an? (?=(?:${GREAT}|dozen)\\b)(?:${GREAT}|dozen)|${SMALL})(?:(?:[ -]| and )${WORD}\\b)*`;

/**
 * The number that words write out (`four hundred and seventy-one`, `a thousand`, `twelve hundred`); null where they are no
 * one number, as in `one or two` and `twenty thirty`.
 */
export function numberInWords(told: string): number | null {
  let [sum, part, last] = [0, 0, Number.POSITIVE_INFINITY];
  for (const word of told.toLowerCase().split(/[\s-]+/u)) {
    if (word === "and") continue;
    const times = TIMES[word];
    if (word === "a" || word === "an") {
      if (part !== 0) return null;
    } else if (times === 100) {
      if (part >= 100) return null;
      [part, last] = [(part || 1) * 100, 100];
    } else if (times) {
      [sum, part, last] = [sum + (part || 1) * times, 0, Number.POSITIVE_INFINITY];
    } else {
      const value = VALUES[word];
      // A smaller one after a greater, as in seventy-one; no two of one size.
      if (value === undefined || value >= last || (part % 100 > 0 && value >= 10)) return null;
      [part, last] = [part + value, value < 10 || (value > 10 && value < 20) ? 0 : value];
    }
  }
  return sum + part;
}

const NTH =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first".split(
    " ",
  );
/** A day of a month written out, as a pattern: `twenty-first`. */
export const DAY_WORDS = NTH.toReversed().join("|");
/** The day of a month that a word names, from 1. */
export const dayInWords = (word: string): number => NTH.indexOf(word.toLowerCase()) + 1;
