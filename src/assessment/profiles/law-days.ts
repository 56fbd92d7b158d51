import type { Day } from "../../base/index.js";
import { daysOfClaim, daysOfRecord, type LawFacts } from "../../law/index.js";

/** Every day from which any rule or fact of law may begin or cease to count, ascending. */
export function lawDays(facts: LawFacts): readonly Day[] {
  const days = new Set<Day>();
  for (const claim of facts.claims.values()) {
    for (const day of daysOfClaim(claim)) days.add(day);
    // Conduct that begins after a ruling is another dispute than the one it dealt with.
    if (claim.kind === "procedural-step" && claim.actOn !== null) days.add(claim.actOn + 1);
  }
  for (const record of [...facts.entities.values(), ...facts.instruments.values()])
    for (const day of daysOfRecord(record)) days.add(day);
  return [...days].sort((a, b) => a - b);
}

/**
 * The day that stands for a day of conduct: the last day of `days` that is not after it, or the day itself where none is.
 * No rule begins or ends between the two, so what holds on one holds on the other.
 */
export const standingFor = (days: readonly Day[], day: Day): Day => days[daysUpTo(days, day) - 1] ?? day;

/** How many of the days, ascending, are not after this one. */
export function daysUpTo(days: readonly Day[], day: Day): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as Day) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
