/** An article as texts cite it: `article 12(2)(b)`, `art. 25(3 bis)`, or as older treaties number theirs, `article II(c)`. */
export const ARTICLE =
  /\b(?:articles?|arts?\.?)\s?(?<number>(?:\d+|(?:x{0,3}(?:ix|iv|vi{0,3}|i{1,3})|x{1,3})\b)(?:[ -]?(?:bis|ter|quater))?(?:\s?\((?:\d{1,3}|[ivxlc]{1,6}|[a-z]{1,2})\))*)/giu;

const ROMAN = /^[ivx]+/u;
const VALUE: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** The number that a match of `ARTICLE` holds, in one form for both ways of writing it: `II(c)` → `2(c)`. */
export const numberOf = (match: RegExpMatchArray): string =>
  (match.groups?.number ?? "").toLowerCase().replaceAll(/[\s-]/g, "").replace(ROMAN, arabic);

function arabic(roman: string): string {
  const values = [...roman].map((letter) => VALUE[letter] as number);
  // A smaller one before a greater is taken from it.
  return String(values.reduce((sum, value, at) => (value < (values[at + 1] ?? 0) ? sum - value : sum + value), 0));
}
