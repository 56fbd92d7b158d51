import type { Asked } from "./page.js";
import { readDay, readMoment } from "./words/dates.js";

/**
 * What an answer supposes where one of its two days has not come yet; null where both have. Whoever cites it would
 * otherwise cite the future.
 */
export function supposedOf({ clocks: { asOf, knownAt }, today }: Pick<Asked, "clocks" | "today">): string | null {
  const parts = [
    ...(asOf > today ? [`${readDay(asOf)} has not come: this assumes that nothing else happens until then`] : []),
    ...(knownAt && dayOf(knownAt) > today
      ? [`${readMoment(knownAt)} has not come: what will be recorded until then is not known`]
      : []),
  ];
  return parts.length > 0 ? parts.join("; ") : null;
}

/** The day of a moment, UTC. */
const dayOf = (moment: string): string => new Date(moment).toISOString().slice(0, 10);
