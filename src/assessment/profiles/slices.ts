import { type Day, OPEN_END } from "../../base/index.js";
import { packOutcomes, unpackOutcome } from "./outcome-letters.js";
import type { Stretch } from "./timeline.js";

/** The outcomes of all mechanisms for one profile over a stretch of days looked from, packed; half open. */
export interface AssessmentSlice {
  readonly asOfFrom: Day;
  readonly asOfTo: Day;
  readonly outcomes: string;
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
