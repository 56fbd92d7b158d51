import type { Mention, NamedDays } from "../types.js";
import { BLOT } from "./sentences.js";

/** The days of a predicate: inside it and behind it up to the next; else those that stand right before it. */
export function daysOf(
  days: readonly NamedDays[],
  used: ReadonlySet<NamedDays>,
  { previous, start, end, to }: { previous: number; start: number; end: number; to: number },
): NamedDays[] {
  const free = days.filter((day) => !used.has(day));
  const behind = free.filter((day) => day.start >= start && day.start < Math.max(to, end));
  if (behind.length > 0) return behind;
  return free.filter((day) => day.start >= previous && day.end <= start).slice(-1);
}

/** A day in a participle clause behind a predicate is that of something else: `is not final, an appeal having been lodged on`. */
const BESIDE = /(?:\b[Hh]aving\b|\b(?:following|after|upon|pending|despite)\s)(?!$)[^,;]*$/u;
/** So is one behind a further verb: `was issued on …, and announced on …`. A capital begins a name. */
const FURTHER =
  /\band (?:then |later |subsequently )?(?:was |were |has been |had been )?(?:made|given|\p{Ll}{3,20}ed)\s(?!$)[^,;]*$/u;
export const isBeside = (plain: string, end: number, day: NamedDays): boolean =>
  day.start >= end && [BESIDE, FURTHER].some((one) => one.test(plain.slice(end, day.start)));

/** A sentence as long as it was, with its names blotted out. */
export function withoutNames(plain: string, mentions: readonly Mention[]): string {
  const letters = plain.split("");
  for (const { start, end } of mentions) letters.fill(BLOT, start, end);
  return letters.join("");
}
