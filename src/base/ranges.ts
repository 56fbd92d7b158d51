import { type Day, OPEN_END, OPEN_START } from "./dates.js";

/**
 * When a claim holds, in half-open days `[from, to)`. Inside `cert` it is claimed for every day; inside `poss` (which
 * contains `cert`) for at least one day. `starting`/`ending` say that the edge is the real start or end, not merely the
 * first or last day on which it was seen: "first cited" is not "began".
 */
export interface TimeRange {
  readonly certFrom: Day;
  readonly certTo: Day;
  readonly possFrom: Day;
  readonly possTo: Day;
  readonly starting: boolean;
  readonly ending: boolean;
}

/** The five answers for one day, from the strongest to the one that excludes. */
export type Holds = "CERTAIN" | "CONTINUITY" | "POSSIBLE" | "UNKNOWN" | "EXCLUDED";

/** A range with nothing certain and nothing excluded: an undated claim. */
export const UNDATED: TimeRange = {
  certFrom: OPEN_END,
  certTo: OPEN_END,
  possFrom: OPEN_END,
  possTo: OPEN_END,
  starting: false,
  ending: false,
};

export const hasCertain = (r: TimeRange): boolean => r.certFrom < r.certTo;
export const hasPossible = (r: TimeRange): boolean => r.possFrom < r.possTo;
/** The first day a range speaks of; an open start where there is none. */
export const firstDayOf = (r: TimeRange): Day =>
  hasPossible(r)
    ? Math.min(r.possFrom, hasCertain(r) ? r.certFrom : OPEN_END)
    : hasCertain(r)
      ? r.certFrom
      : OPEN_START;
/** The day after the last a range speaks of; an open end where there is none. */
export const endDayOf = (r: TimeRange): Day =>
  hasPossible(r) ? Math.max(r.possTo, hasCertain(r) ? r.certTo : OPEN_START) : hasCertain(r) ? r.certTo : OPEN_END;

/** The one answer to "does this claim hold on that day?", for a single claim. */
export function holdsOn(range: TimeRange, day: Day): Exclude<Holds, "CONTINUITY"> {
  if (day >= range.certFrom && day < range.certTo) return "CERTAIN";
  if (!hasCertain(range) && !hasPossible(range)) return "UNKNOWN";
  if (day >= range.possFrom && day < range.possTo) return "POSSIBLE";
  if (range.starting && day < firstDayOf(range)) return "EXCLUDED";
  if (range.ending && day >= endDayOf(range)) return "EXCLUDED";
  return "UNKNOWN";
}

const STRENGTH: Record<Holds, number> = { CERTAIN: 4, CONTINUITY: 3, POSSIBLE: 2, UNKNOWN: 1, EXCLUDED: 0 };
/** Orders answers: positive when `a` holds better than `b`. */
export const compareHolds = (a: Holds, b: Holds): number => STRENGTH[a] - STRENGTH[b];

const isDated = (r: TimeRange): boolean => hasCertain(r) || hasPossible(r);

/**
 * Whether one range of a thread excludes a day, read beside the others. The end of one spell says nothing of a later one
 * that has begun by then, and the start of a spell nothing of an earlier one that had not ended: two commanders in
 * succession are two spells.
 */
export function excludesIn(thread: readonly TimeRange[], range: TimeRange, day: Day): boolean {
  if (holdsOn(range, day) !== "EXCLUDED") return false;
  const [first, end] = [firstDayOf(range), endDayOf(range)];
  const others = thread.filter((other) => other !== range && isDated(other));
  return day >= end
    ? !others.some((later) => firstDayOf(later) >= end && firstDayOf(later) <= day)
    : !others.some((earlier) => endDayOf(earlier) <= first && endDayOf(earlier) > day);
}

/**
 * The answer of a whole thread (claims about the same thing, of any speaker): CERTAIN where one claim is certain;
 * CONTINUITY between two claims, of days or of longer stretches that lie wholly before and after, with no start or end
 * between them; otherwise the best single answer, save that an EXCLUDED of one claim gives way to a positive answer of
 * another and wins over UNKNOWN. Claims that lie apart are spells: none excludes the days of another.
 */
export function threadHoldsOn(ranges: readonly TimeRange[], day: Day): Holds {
  const answers = ranges.map((range) => holdsOn(range, day));
  if (answers.includes("CERTAIN")) return "CERTAIN";
  const before = ranges.filter((r) => isDated(r) && endDayOf(r) <= day);
  const after = ranges.filter((r) => isDated(r) && firstDayOf(r) > day);
  if (before.length > 0 && after.length > 0) {
    const lastSeen = Math.max(...before.map(endDayOf));
    const nextSeen = Math.min(...after.map(firstDayOf));
    const broken = ranges.some(
      (r) =>
        (r.ending && endDayOf(r) >= lastSeen && endDayOf(r) <= nextSeen) ||
        (r.starting && firstDayOf(r) >= lastSeen && firstDayOf(r) <= nextSeen),
    );
    if (!broken) return "CONTINUITY";
  }
  if (answers.includes("POSSIBLE")) return "POSSIBLE";
  return ranges.some((range) => excludesIn(ranges, range, day)) ? "EXCLUDED" : "UNKNOWN";
}
