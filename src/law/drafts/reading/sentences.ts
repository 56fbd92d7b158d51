/** A sentence of a text. What asserts nothing (a quotation) is blotted out in `plain`, which is as long as `text`. */
export interface Sentence {
  readonly text: string;
  readonly plain: string;
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number;
  readonly asks: boolean;
}

/** Stands for a character that asserts nothing; no pattern looks for it. */
export const BLOT = "¤";

const QUOTED = [
  /“[^”\n]{0,2000}”/gu,
  /"[^"\n]{1,2000}"/gu,
  /«[^»\n]{0,2000}»/gu,
  /„[^“”\n]{0,2000}[“”]/gu,
  /‘[^’\n]{12,2000}’/gu,
];
/** A rule told to the reader about words, not about anybody: a warrant is no conviction. */
const MAXIM =
  /\b(?:an?|the) (?:arrest )?(?:warrants?|applications?|summons(?:es)?|signatures?|signator(?:y|ies)|confirmation of charges|referrals?|investigations?|indictments?|arrests?|measures?|declarations?|convictions?) (?:is|are) (?:not|no|neither|never)\b[^.;,]*|\b(?:and )?(?:that|which|this|it) (?:is|are) (?:not an? |no |neither )(?!longer|(?:states? )?part|signator|member)[^.;]*/giu;
/** What is set against something and denied by the way: a summons, not a warrant, was issued. */
const CONTRAST = /(?<=\p{L}), (?:and )?not (?!having\b|being\b|yet\b|only\b)[^,;.]{2,60}(?=,)/gu;
/** A full stop that ends no sentence stands behind one of these. */
const SHORTENED =
  /(?:\b(?:arts?|no|nos|mr|mrs|ms|dr|prof|gen|col|lt|maj|v|vs|paras?|pp?|cf|e\.g|i\.e|eg|ie|st|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|res|doc|ed|eds|vol|approx|ca|inc|u\.s|u\.n)|\b\p{Lu})$/iu;

/** Cuts a text into sentences; a line of a list and a heading are sentences of their own. */
export function sentencesOf(text: string): Sentence[] {
  let plain = text;
  for (const pattern of QUOTED) plain = plain.replaceAll(pattern, (match) => BLOT.repeat(match.length));
  const found: Sentence[] = [];
  let start = 0;
  const push = (end: number): void => {
    const piece = plain.slice(start, end);
    if (/\p{L}/u.test(piece)) {
      found.push({
        text: text.slice(start, end),
        plain: piece
          .replaceAll(MAXIM, (match) => BLOT.repeat(match.length))
          .replaceAll(CONTRAST, (match) => BLOT.repeat(match.length))
          .replaceAll(/[\n\t\r]/g, " "),
        start,
        asks: /\?[\s”"’')\]]*$/u.test(piece),
      });
    }
    start = end;
  };
  for (const { index, 0: mark } of plain.matchAll(
    /[.?!]+[)\]”"’']*(?=\s|$)|\n\s*\n|\n(?=\s*(?:[-*•#>|]|\d+[.)])\s)/gu,
  )) {
    if (mark.startsWith(".") && !plain.slice(index + mark.length).match(/^\s*(?:\n\s*\n|$)/u)) {
      if (SHORTENED.test(plain.slice(Math.max(start, index - 12), index))) continue;
      // A small letter goes on with the sentence.
      if (/^\s+\p{Ll}/u.test(plain.slice(index + mark.length, index + mark.length + 8))) continue;
    }
    push(index + mark.length);
  }
  push(plain.length);
  return found;
}
