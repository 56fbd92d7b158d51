import { type Day, OPEN_END } from "../../base/index.js";
import { packOutcomes, unpackOutcome } from "./outcome-letters.js";
import type { Stretch } from "./timeline.js";

/** The outcomes of all mechanisms for one profile over a stretch of days looked from, packed; half open. */
export interface AssessmentSlice {
  readonly asOfFrom: Day;
  readonly asOfTo: Day;
  readonly outcomes: string;
}

/** Slices as they are stored: the days on which each begins and ends, and its outcomes, in the order of the days. */
export interface PackedSlices {
  readonly asOfFrom: readonly Day[];
  readonly asOfTo: readonly Day[];
  readonly outcomes: readonly string[];
}

export const packSlices = (slices: readonly AssessmentSlice[]): PackedSlices => ({
  asOfFrom: slices.map((slice) => slice.asOfFrom),
  asOfTo: slices.map((slice) => slice.asOfTo),
  outcomes: slices.map((slice) => slice.outcomes),
});

/** As they were packed. Throws for lists that do not fit together: then the store is damaged. */
export function unpackSlices({ asOfFrom, asOfTo, outcomes }: PackedSlices): AssessmentSlice[] {
  if (asOfFrom.length !== asOfTo.length || asOfFrom.length !== outcomes.length)
    throw new RangeError(`${asOfFrom.length}, ${asOfTo.length} and ${outcomes.length} parts make no slices`);
  return asOfFrom.map((from, at) => ({
    asOfFrom: from,
    asOfTo: asOfTo[at] as Day,
    outcomes: outcomes[at] as string,
  }));
}

/** Lays the timelines of all mechanisms, in their order, over each other. All begin on the same day and have no gap. */
export function toSlices(timelines: readonly (readonly Stretch[])[]): AssessmentSlice[] {
  const days = [...new Set(timelines.flatMap((line) => line.map((stretch) => stretch.asOfFrom)))].sort((a, b) => a - b);
  const at = timelines.map(() => 0);
  return days.map((day, index) => {
    const outcomes = timelines.map((line, mechanism) => {
      while ((line[at[mechanism] as number] as Stretch).asOfTo <= day) at[mechanism] = (at[mechanism] as number) + 1;
      return (line[at[mechanism] as number] as Stretch).outcome;
    });
    return { asOfFrom: day, asOfTo: days[index + 1] ?? OPEN_END, outcomes: packOutcomes(outcomes) };
  });
}

/** The timeline of the mechanism at one place of the packed outcomes. */
export function fromSlices(slices: readonly AssessmentSlice[], index: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { asOfFrom, asOfTo, outcomes } of slices) {
    const outcome = unpackOutcome(outcomes, index);
    const last = stretches.at(-1);
    if (last?.outcome === outcome) stretches[stretches.length - 1] = { ...last, asOfTo };
    else stretches.push({ asOfFrom, asOfTo, outcome });
  }
  return stretches;
}
