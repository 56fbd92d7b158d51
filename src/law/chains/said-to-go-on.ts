import { type Day, endDayOf, holdsOn, OPEN_END, writeDay } from "../../base/index.js";
import type { ChainClaim } from "./types.js";

/**
 * What a post leaves open on a day for which it is certain only because somebody said, earlier, that it was still held:
 * who held an office when a paper came out may have left it since. It names the last day of which anybody tells. Empty
 * where a claim with an end of its own has the day, or the day had come when it was said to go on.
 *
 * @param claims those of one thread that count
 */
export function saidToGoOn(claims: readonly ChainClaim[], day: Day): readonly string[] {
  const certain = claims.filter(({ time }) => holdsOn(time, day) === "CERTAIN");
  if (certain.length === 0 || certain.some(({ time }) => time.certTo < OPEN_END)) return [];
  const told = [
    ...certain.flatMap(({ saidOn }) => saidOn ?? []),
    ...claims.flatMap(({ time }) => (endDayOf(time) <= day ? [endDayOf(time) - 1] : [])),
  ];
  if (told.length === 0) return ["It is said to be held still, by a source whose day is not recorded."];
  const last = Math.max(...told);
  return last >= day
    ? []
    : [`The last day of which it is told is ${writeDay(last)}; for later ones there is only that no end is recorded.`];
}
