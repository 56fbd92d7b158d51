import { type Day, formatDay, OPEN_START, tryParseDay } from "../../../base/index.js";
import type { Mention, NamedDays } from "../types.js";
import { DAY_WORDS, dayInWords, NUMBER_WORDS, numberInWords } from "./number-words.js";

const MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
/** Parts of a year, from the first to the last month that each may be taken for. */
const PARTS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  spring: [3, 6],
  summer: [6, 9],
  autumn: [9, 12],
  fall: [9, 12],
  early: [1, 5],
  mid: [4, 9],
  late: [8, 12],
  "first half": [1, 6],
  "second half": [7, 12],
  "first quarter": [1, 3],
  "second quarter": [4, 6],
  "third quarter": [7, 9],
  "fourth quarter": [10, 12],
  "last quarter": [10, 12],
  beginning: [1, 4],
  start: [1, 4],
  middle: [4, 9],
  end: [10, 12],
  close: [10, 12],
};
const FORMS = new RegExp(
  [
    // Two days of one month: `between 7 and 9 October 2023`, `4-6 March 2009`.
    `\\b(?<d6>\\d{1,2})(?:st|nd|rd|th)?(?: and | to | or |\\s?[-–]\\s?)(?<d7>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m7>${MONTH}),? (?<y7>\\d{4})\\b`,
    // The year stands with the last of a list: `26 January, 28 March and 24 May 2024`.
    `\\b(?<d8>\\d{1,2})(?: of)? (?<m8>${MONTH})(?=(?:,? and |, |,? or )(?:\\d{1,2}(?: of)? ${MONTH}(?:,? and |, |,? or )){0,6}\\d{1,2}(?: of)? ${MONTH},? (?<y8>\\d{4})\\b)`,
    `\\b(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m1>${MONTH}),? (?<y1>\\d{4})\\b`,
    `\\b(?<word>${DAY_WORDS})(?: of)? (?<m9>${MONTH}),? (?<y10>\\d{4})\\b`,
    `\\b(?<m2>${MONTH}) (?<d2>\\d{1,2})(?:st|nd|rd|th)?,? (?<y2>\\d{4})\\b`,
    "\\b(?<iso>\\d{4}-\\d{2}-\\d{2})\\b",
    "\\b(?<d3>\\d{1,2})[./](?<n3>\\d{1,2})[./](?<y3>\\d{4})\\b",
    `\\b(?<ago>(?:earlier |later )?(?:last|this) year|(?:a|\\d{1,2}|${NUMBER_WORDS}) years? ago)\\b`,
    `(?<!\\bby the )\\b(?<part>${Object.keys(PARTS).join("|")})(?: of|[ -])(?: the year)? ?(?<y9>(?:1[89]|20)\\d{2})\\b`,
    `\\b(?<m4>${MONTH}),? (?<y4>\\d{4})\\b`,
    "(?<=\\b(?:in|since|until|before|after|from|by|during|of|to|early|late|mid|year)[ -])(?<y5>(?:1[89]|20)\\d{2})\\b(?![/(-])",
  ].join("|"),
  "giu",
);

/**
 * Days, months and years of a sentence, in order. A day that no calendar has names nothing; nor does `last year` where no
 * day is given from which it is told.
 */
export function daysIn(sentence: string, asOf?: Day): NamedDays[] {
  return [...sentence.matchAll(FORMS)].flatMap((match) => {
    const days = match.groups?.ago ? yearsBefore(match.groups.ago, asOf) : readDays(match.groups ?? {});
    if (!days) return [];
    const before = sentence.slice(Math.max(0, match.index - 22), match.index).toLowerCase();
    return [{ ...days, start: match.index, end: match.index + match[0].length, how: howOf(before), text: match[0] }];
  });
}

/** A year told from the day looked from; of `N years ago` the year before and behind it too. */
function yearsBefore(told: string, asOf: Day | undefined): { from: Day; to: Day } | null {
  if (asOf === undefined) return null;
  const year = Number(formatDay(asOf).slice(0, 4));
  const stretch = (first: number, last: number): { from: Day; to: Day } | null => {
    const [from, to] = [dayOf(String(first), 1, "1"), dayOf(String(last + 1), 1, "1")];
    return from === null || to === null ? null : { from, to };
  };
  const [word = ""] = /^(?:a|\d+)\b|^.+(?= years? ago)/iu.exec(told) ?? [];
  if (!/ ago$/iu.test(told)) return /last/iu.test(told) ? stretch(year - 1, year - 1) : stretch(year, year);
  const number = /^a$/iu.test(word) ? 1 : /^\d/u.test(word) ? Number(word) : numberInWords(word);
  return number === null ? null : stretch(year - number - 1, year - number + 1);
}

function howOf(before: string): NamedDays["how"] {
  if (/\b(?:since|from)(?: about| around)? $/.test(before)) return "since";
  if (/\b(?:before|prior to|earlier than)(?: the| about)? $/.test(before)) return "before";
  // Not until a day: on it.
  if (/\bnot until(?: the)? $/.test(before)) return "on";
  if (/\b(?:until|till|up to|through)(?: about)? $/.test(before)) return "until";
  if (/\b(?:after|following)(?: the)? $/.test(before)) return "after";
  return "on";
}

function readDays(groups: Readonly<Record<string, string | undefined>>): { from: Day; to: Day } | null {
  const { d1, m1, y1, d2, m2, y2, iso, d3, n3, y3, m4, y4, y5, d6, d7, m7, y7, d8, m8, y8, part, y9 } = groups;
  const { word, m9, y10 } = groups;
  if (word && m9 && y10) return one(dayOf(y10, monthOf(m9), String(dayInWords(word))));
  if (d8 && m8 && y8) return one(dayOf(y8, monthOf(m8), d8));
  if (part && y9) return months(y9, PARTS[part.toLowerCase()] ?? [1, 12]);
  if (d6 && d7 && m7 && y7) {
    const [from, last] = [dayOf(y7, monthOf(m7), d6), dayOf(y7, monthOf(m7), d7)];
    return from === null || last === null || last < from ? null : { from, to: last + 1 };
  }
  if (iso) return one(tryParseDay(iso));
  if (d1 && m1 && y1) return one(dayOf(y1, monthOf(m1), d1));
  if (d2 && m2 && y2) return one(dayOf(y2, monthOf(m2), d2));
  if (d3 && n3 && y3) return one(dayOf(y3, Number(n3), d3));
  if (m4 && y4) return months(y4, [monthOf(m4), monthOf(m4)]);
  if (!y5) return null;
  const [from, to] = [dayOf(y5, 1, "1"), dayOf(String(Number(y5) + 1), 1, "1")];
  return { from: from ?? OPEN_START, to: to ?? OPEN_START };
}

/** From the first day of one month to the last of another of the same year. */
function months(year: string, [first, last]: readonly [number, number]): { from: Day; to: Day } | null {
  const from = dayOf(year, first, "1");
  const to = last === 12 ? dayOf(String(Number(year) + 1), 1, "1") : dayOf(year, last + 1, "1");
  return from === null || to === null ? null : { from, to };
}

const one = (day: Day | null): { from: Day; to: Day } | null => (day === null ? null : { from: day, to: day + 1 });
const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) / 3 + 1;
const dayOf = (year: string, month: number, day: string): Day | null =>
  tryParseDay(`${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`);

/** The days of a sentence that are no part of a name: a year in the name of a treaty dates nothing. */
export const daysBeside = (
  sentence: string,
  mentions: readonly Pick<Mention, "start" | "end">[],
  asOf?: Day,
): NamedDays[] =>
  daysIn(sentence, asOf).filter((day) => !mentions.some((one) => one.start < day.end && day.start < one.end));
