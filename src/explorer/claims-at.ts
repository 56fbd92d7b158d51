import type { Asked } from "./page.js";

/** A claim with its days and the revision that brought it. */
export interface Dated {
  readonly id: string;
  readonly rev: number;
  readonly on: string | null;
  /** The day from which the API shows it; null: always. */
  readonly seenFrom: string | null;
  readonly certainFrom: string | null;
  readonly possibleFrom: string | null;
  readonly source: { readonly publishedOn: string | null };
}

/** How much of a list the two clocks hide. */
export interface Hidden {
  readonly recordedLater: number;
  readonly ofLaterDays: number;
}

/** What of a list is there on the two clocks, and how much of it is not. */
export interface At<T> extends Hidden {
  readonly shown: readonly T[];
}

/**
 * The claims of a list that had been recorded by the moment and are there on the day looked from, by the day that every
 * question goes by. The lists of the navigation API know no clock; the questions do.
 */
export function claimsAt<T extends Pick<Dated, "rev" | "seenFrom">>(
  claims: readonly T[],
  { record, clocks }: Pick<Asked, "record" | "clocks">,
): At<T> {
  const recorded = claims.filter((claim) => claim.rev <= record.seq);
  const shown = recorded.filter(({ seenFrom }) => seenFrom === null || seenFrom <= clocks.asOf);
  return {
    shown,
    recordedLater: claims.length - recorded.length,
    ofLaterDays: recorded.length - shown.length,
  };
}

/** The day a list is ordered by: whether a claim is there at all is another question. */
const dayOf = ({ on, certainFrom, possibleFrom, source }: Dated): string | null =>
  on ?? possibleFrom ?? certainFrom ?? source.publishedOn;

/** Newest first, undated last. */
export const newestFirst = <T extends Dated>(claims: readonly T[]): T[] =>
  [...claims].sort((a, b) => (dayOf(b) ?? "").localeCompare(dayOf(a) ?? "") || (a.id < b.id ? -1 : 1));
