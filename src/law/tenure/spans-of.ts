import {
  compareHolds,
  type Day,
  type Holds,
  hasCertain,
  hasPossible,
  OPEN_START,
  type TimeRange,
  threadHoldsOn,
} from "../../base/index.js";

/** Days, half open, on which a conjunction of threads holds equally well. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
  readonly holds: Holds;
}

/**
 * Cuts the days up to and including `last` at every edge of the threads and says for each piece how well all of them
 * hold together: as well as the weakest. Neighbours that hold alike are one span.
 */
export function spansOf(threads: readonly (readonly TimeRange[])[], last: Day): Span[] {
  const end = last + 1;
  const edges = threads
    .flat()
    .flatMap((range) => [
      ...(hasCertain(range) ? [range.certFrom, range.certTo] : []),
      ...(hasPossible(range) ? [range.possFrom, range.possTo] : []),
    ]);
  const days = [...new Set([OPEN_START, ...edges])].filter((day) => day < end).sort((a, b) => a - b);
  const spans: Span[] = [];
  for (const [index, from] of days.entries()) {
    const holds = threads
      .map((ranges) => threadHoldsOn(ranges, from))
      .reduce((weak, one) => (compareHolds(one, weak) < 0 ? one : weak), "CERTAIN" as Holds);
    const to = days[index + 1] ?? end;
    const before = spans.at(-1);
    if (before?.holds === holds) spans[spans.length - 1] = { ...before, to };
    else spans.push({ from, to, holds });
  }
  return spans;
}

/** The spans that hold best, as one answer: how well, the first day and the day after the last. Null where nothing holds. */
export function bestOf(spans: readonly Span[]): Span | null {
  const held = spans.filter((span) => span.holds !== "EXCLUDED");
  const best = held.reduce<Span | null>(
    (found, span) => (found === null || compareHolds(span.holds, found.holds) > 0 ? span : found),
    null,
  );
  if (best === null) return null;
  const equal = held.filter((span) => span.holds === best.holds);
  return { holds: best.holds, from: best.from, to: equal.at(-1)?.to ?? best.to };
}
