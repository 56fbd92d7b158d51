import type { Mention, NamedDays } from "../types.js";
import { BLOT } from "./sentences.js";

/**
 * The days of a predicate: inside it and behind it up to the next; else those that stand right before it. Of several
 * behind it those of one list with the first count; what stands further on is the day of something else. Where all may be
 * days of the conduct, one before the predicate is its own.
 */
export function daysOf(
  plain: string,
  days: readonly NamedDays[],
  used: ReadonlySet<NamedDays>,
  { previous, start, end, to }: { previous: number; start: number; end: number; to: number },
): NamedDays[] {
  const open = days.filter((day) => !used.has(day) && !isBeside(plain, end, day) && !isOfNext(plain, day));
  const isBehind = open.some((day) => day.start >= end && day.start < to);
  const isUndone = UNDONE.test(plain.slice(start, end));
  const free = open.filter(
    (day) => !(day.start > start && day.end < end && (isBehind || isUndone) && ITS_OWN.test(plain.slice(0, day.start))),
  );
  const behind: NamedDays[] = [];
  for (const day of free.filter((one) => one.start >= start && one.start < Math.max(to, end))) {
    const before = behind.at(-1);
    if (before && !LISTED.test(plain.slice(before.end, day.start))) break;
    behind.push(day.start >= end && ABOUT.test(plain.slice(end, day.start)) ? { ...day, soft: true } : day);
  }
  if (behind.some(({ soft }) => !soft)) return behind.filter(({ soft }) => !soft);
  const first = free
    .filter((day) => day.start >= previous && day.end <= start && !isAside(plain, day, start))
    .slice(-1);
  return first.length > 0 ? first : behind;
}

/** The day of what was later undone, or done again: the reservation of 1968 was withdrawn in 2009. */
const ITS_OWN = /\b(?:of|dated|(?:made|entered|lodged|issued|given|filed) (?:on|in))(?: the)? $/iu;
const UNDONE =
  /\b(?:withdrawn|lifted|removed|rescinded|revoked|retracted|vacated|cancell?ed|quashed|annulled|terminated)$/iu;

/** A day that leads to a further verb: `signed on …, and on … declared`. */
const isOfNext = (plain: string, { start, end }: NamedDays): boolean =>
  /,? and (?:on|in) $/iu.test(plain.slice(Math.max(0, start - 9), start)) &&
  /^ (?:it |he |she |they )?(?!and\b)\p{Ll}{3,20}ed\b/u.test(plain.slice(end));

/** A day before a predicate that stands in another part of the sentence, or beside a name with a verb of its own: `ousted in 2019, is`. */
const isAside = (plain: string, day: NamedDays, until: number): boolean =>
  /[;:]/u.test(plain.slice(day.end, until)) ||
  (/^,/u.test(plain.slice(day.end)) &&
    /,\s(?:\p{Ll}+\s)?\p{Ll}+(?:ed|en)\s(?:[^,;]{0,30}\s)?(?:on|in|since|from)\s$/u.test(plain.slice(0, day.start)));

/** What stands between days of one list. */
const LISTED = /^(?:,|\s|\band\b|\bor\b|\bon\b|\bto\b|\bagain\b|\bthen\b)*$/u;
/** What a proceeding is about: a day behind it may be that of the conduct. */
const ABOUT =
  /\b(?:crimes?|conduct|acts?|attacks?|events?|offen[cs]es?|atrocities|violations|invasion|killings?|hostilities|committed|occurr\p{Ll}+|perpetrated|concern\p{Ll}*|relat(?:ing|ion)|regarding|respect of|about)\b/u;

/** A day in a participle clause behind a predicate is that of something else: `is not final, an appeal having been lodged on`. */
const BESIDE = /(?:\b[Hh]aving\b|\b(?:following|after|upon|pending|despite)\s)(?!$)[^,;]*$/u;
/** So is one behind a further verb: `was issued on …, and announced on …`. A capital begins a name. */
const FURTHER =
  /\band (?:then |later |subsequently )?(?:was |were |has been |had been )?(?:made|given|\p{Ll}{3,20}ed)\s(?!$)[^,;]*$/u;
const isBeside = (plain: string, end: number, day: NamedDays): boolean =>
  day.start >= end && [BESIDE, FURTHER].some((one) => one.test(plain.slice(end, day.start)));

/** A sentence as long as it was, with its names blotted out. */
export function withoutNames(plain: string, mentions: readonly Mention[]): string {
  const letters = plain.split("");
  for (const { start, end } of mentions) letters.fill(BLOT, start, end);
  return letters.join("");
}
