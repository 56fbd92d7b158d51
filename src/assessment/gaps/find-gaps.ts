import { groupBy } from "../../base/index.js";
import type { FactsOn, LawFacts, Outcome } from "../../law/index.js";
import type { About, ViolationAnswers } from "../violations/answers-of-violation.js";
import { type AssessedViolation, rowOf } from "../violations/compute-matrix.js";

export type GapKind = "NO_MECHANISM" | "NO_COURT" | "NO_OPEN_PROCEEDING" | "NO_REMEDY";

/** A row of the table that something does not reach, and the mechanism that comes nearest to reaching it. */
export interface Gap {
  readonly kind: GapKind;
  readonly category: string;
  readonly allegedActor: string | null;
  readonly violations: number;
  readonly example: string;
  readonly nearest: { readonly mechanism: string; readonly outcome: Outcome } | null;
}

/** Mechanisms that can decide. Organs that debate, record, recommend or pay are none. */
const COURTS: ReadonlySet<string> = new Set([
  "criminal-court",
  "hybrid-court",
  "national-court",
  "court-of-states",
  "human-rights-court",
]);
const isCourt = (mechanism: string, facts: LawFacts | FactsOn): boolean =>
  COURTS.has(facts.mechanisms.get(mechanism)?.nature ?? "");
const canGive = (mechanism: string, facts: LawFacts | FactsOn): boolean =>
  (facts.mechanisms.get(mechanism)?.remedies.length ?? 0) > 0;

/** What reaches a violation: a mechanism that covers it, a court that does, one that has been set in motion, one that can give a remedy. */
const REACHES: Readonly<
  Record<GapKind, (mechanism: string, answers: ViolationAnswers, facts: LawFacts | FactsOn) => boolean>
> = {
  NO_MECHANISM: () => true,
  NO_OPEN_PROCEEDING: (mechanism, answers) => answers.isSetInMotion(mechanism),
  NO_COURT: (mechanism, _, facts) => isCourt(mechanism, facts),
  NO_REMEDY: (mechanism, _, facts) => canGive(mechanism, facts),
};
/** What `REACHES` asks of the answers, to be worked out before. */
const NEEDED: Readonly<Partial<Record<GapKind, About>>> = { NO_OPEN_PROCEEDING: "moved" };
/** Among which answers the nearest one is looked for. */
const CANDIDATES: Readonly<Partial<Record<GapKind, typeof isCourt>>> = { NO_COURT: isCourt, NO_REMEDY: canGive };

/**
 * Finds the gaps of a situation, one for each kind and row, the nearest answer beside it. Work that yields wherever it
 * may be interrupted: the answers it asks for may be worked out one by one. Pure.
 */
export function* findGapsInPieces(
  assessed: readonly AssessedViolation[],
  facts: LawFacts | FactsOn,
): Generator<unknown, Gap[]> {
  const gaps: Gap[] = [];
  for (const kind of Object.keys(REACHES) as GapKind[]) {
    const reached = new Set<AssessedViolation>();
    for (const one of assessed) if (yield* isReached(one, kind, facts)) reached.add(one);
    const rows = groupBy(
      assessed.filter((one) => !reached.has(one)),
      rowOf,
    );
    // A row of the table without a mechanism has no cell that covers any of its violations.
    if (kind === "NO_MECHANISM") for (const one of reached) rows.delete(rowOf(one));
    for (const [, group] of [...rows.entries()].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const first = [...group].sort((a, b) => (a.violation.id < b.violation.id ? -1 : 1))[0] as AssessedViolation;
      const candidate = CANDIDATES[kind] ?? (() => true);
      const candidates = first.answers.mechanisms.filter((id) => candidate(id, facts));
      gaps.push({
        kind,
        category: first.violation.category,
        allegedActor: first.violation.allegedActor,
        violations: group.length,
        example: first.violation.id,
        nearest: yield* nearestOf(first.answers, candidates),
      });
    }
  }
  return gaps;
}

function* isReached(
  { answers }: AssessedViolation,
  kind: GapKind,
  facts: LawFacts | FactsOn,
): Generator<unknown, boolean> {
  for (const id of answers.mechanisms) {
    yield;
    yield* answers.workOut("outcome", id);
    if (answers.outcomeOf(id) !== "COVERED") continue;
    const needed = NEEDED[kind];
    if (needed) yield* answers.workOut(needed, id);
    if (REACHES[kind](id, answers, facts)) return true;
  }
  return false;
}

const RANK: Readonly<Record<Outcome, number>> = {
  COVERED: 0,
  PARTIAL: 1,
  CONTESTED: 2,
  UNKNOWN: 3,
  NOT_COVERED: 4,
};

/**
 * The answer nearest to a yes: by outcome, then by how many limbs stand in the way; ties go by id. Limbs are counted for
 * those alone that come nearest by outcome, and no further than up to one that nothing can come before: the limbs of an
 * answer explain its outcome, so that at least one stands in the way of what covers nothing.
 */
function* nearestOf(all: ViolationAnswers, candidates: readonly string[]): Generator<unknown, Gap["nearest"]> {
  const ranked: { readonly mechanism: string; readonly outcome: Outcome }[] = [];
  for (const mechanism of candidates) {
    yield;
    yield* all.workOut("outcome", mechanism);
    ranked.push({ mechanism, outcome: all.outcomeOf(mechanism) ?? "NOT_COVERED" });
  }
  const best = Math.min(...ranked.map(({ outcome }) => RANK[outcome]));
  let nearest: Gap["nearest"] = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const one of ranked.sort((a, b) => (a.mechanism < b.mechanism ? -1 : 1))) {
    if (RANK[one.outcome] !== best) continue;
    yield;
    yield* all.workOut("open", one.mechanism);
    const open = all.openLimbsOf(one.mechanism);
    if (open === undefined || open >= fewest) continue;
    nearest = one;
    fewest = open;
    if (open === 0) break;
  }
  return nearest;
}
