import type { Day } from "../../base/index.js";
import type { Outcome } from "../../law/index.js";
import { inOrder, type MatrixCell, type MatrixRow } from "../violations/compute-matrix.js";
import { unpackOutcome } from "./outcome-letters.js";
import type { AssessmentSlice } from "./slices.js";

/** A tally as stored, with the slices of its profile that the question reads. */
export interface StoredTally {
  readonly category: string;
  readonly allegedActor: string | null;
  readonly begins: readonly Day[];
  readonly example: string;
  readonly profile: string;
  /** JSON: the conduct for each kind of addressee. */
  readonly conducts: string;
  readonly slices: readonly AssessmentSlice[];
}
export interface TableQuestion {
  /** The mechanism of each letter in a slice. */
  readonly letters: readonly string[];
  readonly mechanisms: readonly string[];
  readonly categories?: ReadonlySet<string> | undefined;
  readonly allegedActors?: ReadonlySet<string> | undefined;
  readonly asOf: Day;
}

interface Found {
  readonly begun: number;
  readonly first: Day;
  readonly example: string;
  readonly outcomes: string;
}

/** The table of a situation from stored tallies: what `foldMatrix` gives of the same violations worked out. Pure. */
export function tableOf(tallies: readonly StoredTally[], question: TableQuestion): MatrixRow[] {
  const rows = new Map<string, { tally: StoredTally; found: Found[] }>();
  for (const tally of tallies) {
    if (question.categories && !question.categories.has(tally.category)) continue;
    if (question.allegedActors && !question.allegedActors.has(tally.allegedActor ?? "")) continue;
    const begun = countUpTo(tally.begins, question.asOf);
    const slice = tally.slices.find((one) => one.asOfFrom <= question.asOf && question.asOf < one.asOfTo);
    if (begun === 0 || !slice) continue;
    const key = `${tally.category}\n${tally.allegedActor ?? ""}`;
    const row = rows.get(key) ?? { tally, found: [] };
    rows.set(key, row);
    row.found.push({ begun, first: tally.begins[0] as Day, example: tally.example, outcomes: slice.outcomes });
  }
  const places = question.mechanisms.map((mechanism) => ({ mechanism, at: question.letters.indexOf(mechanism) }));
  return [...rows.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { tally, found }]) => ({
      category: tally.category,
      allegedActor: tally.allegedActor,
      violations: found.reduce((sum, one) => sum + one.begun, 0),
      cells: places.flatMap(({ mechanism, at }) => cellsOf(mechanism, at, found)),
    }));
}

function cellsOf(mechanism: string, at: number, found: readonly Found[]): MatrixCell[] {
  const cells = new Map<Outcome, { violations: number; first: Found }>();
  for (const one of found) {
    const outcome = unpackOutcome(one.outcomes, at);
    const cell = cells.get(outcome);
    const earlier =
      !cell || one.first < cell.first.first || (one.first === cell.first.first && one.example < cell.first.example);
    cells.set(outcome, {
      violations: (cell?.violations ?? 0) + one.begun,
      first: earlier ? one : (cell as { first: Found }).first,
    });
  }
  return inOrder([...cells]).map(([outcome, { violations, first }]) => ({
    mechanism,
    outcome,
    violations,
    example: first.example,
  }));
}

/** How many of an ascending list are not after a day. */
function countUpTo(days: readonly Day[], day: Day): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as Day) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
