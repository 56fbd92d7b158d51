import type { Day } from "../../base/index.js";
import type { ChainFacts } from "./types.js";

/**
 * The day chains are walked on where none is asked for: the last day an incident certainly had; without one, the last its
 * attributions speak of; without that, the last it may have had. Never a day after `today`, which is also the day for
 * everything that is no incident.
 */
export function dayOfChains({ claims }: ChainFacts, subject: string, today: Day): Day {
  const about = claims.filter((claim) => claim.subject === subject);
  const times = (kind: string) => about.filter((claim) => claim.kind === kind).map((claim) => claim.time);
  const [occurred, attributed] = [times("occurrence"), times("attribution")];
  const last =
    lastOf(occurred.map(({ certFrom, certTo }) => [certFrom, certTo])) ??
    lastOf(attributed.map(({ certFrom, certTo }) => [certFrom, certTo])) ??
    lastOf(occurred.map(({ possFrom, possTo }) => [possFrom, possTo]));
  return Math.min(last ?? today, today);
}

/** The last day of several stretches, each half open; null where all are empty. */
function lastOf(stretches: readonly (readonly [Day, Day])[]): Day | null {
  const ends = stretches.filter(([from, to]) => from < to).map(([, to]) => to - 1);
  return ends.length > 0 ? Math.max(...ends) : null;
}
