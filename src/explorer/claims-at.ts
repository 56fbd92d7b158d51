import type { Asked } from "./page.js";

/** A claim with its days and the revision that brought it. */
export interface Dated {
  readonly id: string;
  readonly rev: number;
  readonly on: string | null;
  readonly certainFrom: string | null;
  readonly possibleFrom: string | null;
  readonly source: { readonly publishedOn: string | null };
}

/** What of a list is there on the two clocks, and how much of it is not. */
export interface At<T> {
  readonly shown: readonly T[];
  readonly recordedLater: number;
  readonly ofLaterDays: number;
}

/**
 * The claims of a list that had been recorded by the moment, and whose act, or else whose first possible day, or else
 * whose publication, is not after the day looked from. The lists of the navigation API know no clock; the questions do.
 */
export function claimsAt<T extends Dated>(
  claims: readonly T[],
  { record, clocks }: Pick<Asked, "record" | "clocks">,
): At<T> {
  const recorded = claims.filter((claim) => claim.rev <= record.seq);
  const shown = recorded.filter((claim) => {
    const first = firstDay(claim);
    return first === null || first <= clocks.asOf;
  });
  return {
    shown,
    recordedLater: claims.length - recorded.length,
    ofLaterDays: recorded.length - shown.length,
  };
}

const firstDay = ({ on, certainFrom, possibleFrom, source }: Dated): string | null =>
  on ?? possibleFrom ?? certainFrom ?? source.publishedOn;

/** Newest first, undated last. */
export const newestFirst = <T extends Dated>(claims: readonly T[]): T[] =>
  [...claims].sort((a, b) => (firstDay(b) ?? "").localeCompare(firstDay(a) ?? "") || (a.id < b.id ? -1 : 1));

/** Adds up what several lists hide. */
export const hiddenIn = (lists: readonly At<unknown>[]): { recordedLater: number; ofLaterDays: number } => ({
  recordedLater: lists.reduce((sum, one) => sum + one.recordedLater, 0),
  ofLaterDays: lists.reduce((sum, one) => sum + one.ofLaterDays, 0),
});
