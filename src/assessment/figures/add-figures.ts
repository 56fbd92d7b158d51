import type { Day } from "../../base/index.js";

/** A claimed count as adding reads it. Days are half open; `from` at or after `to` means that no window is known. */
export interface Count {
  readonly id: string;
  readonly unit: string;
  readonly bound: string;
  readonly value: number;
  readonly population: string;
  readonly speaker: string;
  readonly from: Day;
  readonly to: Day;
  /** Every figure that contains it, near and far. */
  readonly within: readonly string[];
}

export type RefusalReason =
  | "TOO_FEW"
  | "SAME_FIGURE"
  | "NESTED"
  | "DIFFERENT_UNIT"
  | "DIFFERENT_BOUND"
  | "MAY_COUNT_TWICE"
  | "WINDOW_UNKNOWN"
  | "WINDOWS_OVERLAP"
  | "TOO_LARGE";

/** Why some of the figures may not be added, and which. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly sentence: string;
  readonly figures: readonly string[];
}
export interface Sum {
  readonly value: number | null;
  readonly bound: string | null;
  readonly unit: string | null;
  readonly refusals: readonly Refusal[];
  readonly assumptions: readonly string[];
}

/** What happens to somebody once, so that two windows that share no day share nobody. */
const ONCE: ReadonlySet<string> = new Set(["DEATHS"]);
const LARGEST = 2_147_483_647;

/**
 * Adds claimed counts, or says why they cannot be added: one figure twice, one inside another, different units or
 * bounds, something that can befall the same person twice, windows that are unknown or share a day. What remains may
 * still have been counted in different ways: that is named in `assumptions`. Pure.
 */
export function addFigures(counts: readonly Count[]): Sum {
  const refusals = [...refusalsOfAll(counts), ...pairsOf(counts).flatMap(([a, b]) => refusalsOfPair(a, b))];
  const value = counts.reduce((sum, one) => sum + one.value, 0);
  if (value > LARGEST)
    refusals.push({
      reason: "TOO_LARGE",
      sentence: "The sum is larger than a count can be.",
      figures: counts.map((one) => one.id),
    });
  if (refusals.length > 0) return { value: null, bound: null, unit: null, refusals, assumptions: [] };
  return {
    value,
    bound: counts[0]?.bound ?? null,
    unit: counts[0]?.unit ?? null,
    refusals,
    assumptions: assumptionsOf(counts),
  };
}

function refusalsOfAll(counts: readonly Count[]): Refusal[] {
  const figures = counts.map((one) => one.id);
  const found: Refusal[] = [];
  if (counts.length < 2) found.push({ reason: "TOO_FEW", sentence: "A sum needs two figures or more.", figures });
  const differs = (of: (one: Count) => string): boolean => new Set(counts.map(of)).size > 1;
  if (differs((one) => one.unit))
    found.push({
      reason: "DIFFERENT_UNIT",
      sentence: `They count different things: ${list(counts, (one) => one.unit)}.`,
      figures,
    });
  if (differs((one) => one.bound))
    found.push({
      reason: "DIFFERENT_BOUND",
      sentence: `They are bounded differently (${list(counts, (one) => one.bound)}): a sum would have no bound that holds.`,
      figures,
    });
  return found;
}

function refusalsOfPair(a: Count, b: Count): Refusal[] {
  const figures = [a.id, b.id];
  if (a.id === b.id) return [{ reason: "SAME_FIGURE", sentence: "The same figure is named twice.", figures }];
  if (a.within.includes(b.id) || b.within.includes(a.id))
    return [{ reason: "NESTED", sentence: "One of them lies inside the other.", figures }];
  if (a.unit !== b.unit) return [];
  if (!ONCE.has(a.unit))
    return [
      {
        reason: "MAY_COUNT_TWICE",
        sentence: `The same person or thing may stand in both counts of ${words(a.unit)}, and nothing recorded says how many do.`,
        figures,
      },
    ];
  if (a.from >= a.to || b.from >= b.to)
    return [{ reason: "WINDOW_UNKNOWN", sentence: "The days that one of them counts are not known.", figures }];
  if (a.from < b.to && b.from < a.to)
    return [
      {
        reason: "WINDOWS_OVERLAP",
        sentence: `Their days overlap, and nothing recorded says that "${a.population}" and "${b.population}" share nobody.`,
        figures,
      },
    ];
  return [];
}

function assumptionsOf(counts: readonly Count[]): string[] {
  const speakers = new Set(counts.map((one) => one.speaker));
  return speakers.size > 1
    ? [`The figures come from ${speakers.size} speakers; that they counted in the same way is assumed.`]
    : [];
}

const pairsOf = (counts: readonly Count[]): [Count, Count][] =>
  counts.flatMap((a, index) => counts.slice(index + 1).map((b): [Count, Count] => [a, b]));
const words = (code: string): string => code.toLowerCase().replaceAll("_", " ");
const list = (counts: readonly Count[], of: (one: Count) => string): string =>
  [...new Set(counts.map((one) => words(of(one))))].join(", ");
