import { groupBy } from "../../base/index.js";
import { deathOf, type FactsOn, type Outcome } from "../../law/index.js";
import type { About, Motion, ViolationAnswers } from "../violations/answers-of-violation.js";
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
  /** The step that ended proceedings because whoever is alleged to have acted had died, by its id: no court comes near then. */
  readonly endedByDeath: string | null;
}

/** Mechanisms that can decide. Organs that debate, record, recommend or pay are none. */
const COURTS: ReadonlySet<string> = new Set([
  "criminal-court",
  "hybrid-court",
  "national-court",
  "court-of-states",
  "human-rights-court",
]);
const isCourt = (mechanism: string, facts: FactsOn): boolean =>
  COURTS.has(facts.mechanisms.get(mechanism)?.nature ?? "");
const canGive = (mechanism: string, facts: FactsOn): boolean =>
  (facts.mechanisms.get(mechanism)?.remedies.length ?? 0) > 0;

/** What reaches a violation: a mechanism that covers it, a court that does, one that has been set in motion, one that can give a remedy. */
const REACHES: Readonly<Record<GapKind, (mechanism: string, answers: ViolationAnswers, facts: FactsOn) => boolean>> = {
  NO_MECHANISM: () => true,
  NO_OPEN_PROCEEDING: (mechanism, answers) => answers.motionOf(mechanism) === "IN_MOTION",
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
export function* findGapsInPieces(assessed: readonly AssessedViolation[], facts: FactsOn): Generator<unknown, Gap[]> {
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
      const { allegedActor } = first.violation;
      const candidate = CANDIDATES[kind] ?? (() => true);
      const death = allegedActor ? deathOf(facts, allegedActor) : null;
      const candidates = first.answers.mechanisms.filter(
        (id) => candidate(id, facts) && (!death || looksAtEverybody(id, facts)),
      );
      gaps.push({
        kind,
        category: first.violation.category,
        allegedActor,
        violations: group.length,
        example: first.violation.id,
        nearest: yield* nearestOf(first, candidates, facts),
        endedByDeath: death?.id ?? null,
      });
    }
  }
  return gaps;
}

function* isReached({ answers }: AssessedViolation, kind: GapKind, facts: FactsOn): Generator<unknown, boolean> {
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

const STILL: Readonly<Record<Motion, number>> = { IN_MOTION: 0, DEALT_WITH: 1, NONE: 2 };

/** Nobody is tried after death, and what judges States never judged the person. */
const looksAtEverybody = (mechanism: string, facts: FactsOn): boolean =>
  facts.mechanisms.get(mechanism)?.addressee === "ANY_DUTY_BEARER";

/** Whether a mechanism judges whoever is alleged to have acted: one of States cannot come near conduct of a natural person. */
function judges(mechanism: string, actor: string | null, facts: FactsOn): boolean {
  const isPerson = actor !== null && facts.entities.get(actor)?.type === "Person";
  return !(isPerson && facts.mechanisms.get(mechanism)?.addressee === "STATE");
}

/**
 * The answer nearest to a yes: by outcome; then those that judge whoever is alleged to have acted; then by how many limbs
 * stand in the way, then what is recorded of proceedings there; ties go by id. Limbs are counted for those alone that may
 * come nearest, since they cost most.
 */
function* nearestOf(
  { answers, violation }: AssessedViolation,
  candidates: readonly string[],
  facts: FactsOn,
): Generator<unknown, Gap["nearest"]> {
  const ranked: { readonly mechanism: string; readonly outcome: Outcome }[] = [];
  for (const mechanism of candidates) {
    yield;
    yield* answers.workOut("outcome", mechanism);
    ranked.push({ mechanism, outcome: answers.outcomeOf(mechanism) ?? "NOT_COVERED" });
  }
  const best = Math.min(...ranked.map(({ outcome }) => RANK[outcome]));
  const nearBy = ranked.filter(({ outcome }) => RANK[outcome] === best);
  const fitting = nearBy.filter(({ mechanism }) => judges(mechanism, violation.allegedActor, facts));
  let nearest: Gap["nearest"] = null;
  let least: readonly [open: number, still: number] = [Number.POSITIVE_INFINITY, 0];
  for (const one of inOrderOf(fitting.length > 0 ? fitting : nearBy)) {
    yield;
    yield* answers.workOut("open", one.mechanism);
    const open = answers.openLimbsOf(one.mechanism);
    if (open === undefined || open > least[0]) continue;
    yield* answers.workOut("moved", one.mechanism);
    const still = STILL[answers.motionOf(one.mechanism)];
    if (open === least[0] && still >= least[1]) continue;
    nearest = one;
    least = [open, still];
    // What covers has no limb in the way, and comes up only where nothing that covers has been set in motion.
    if (open === 0) break;
  }
  return nearest;
}

const inOrderOf = <T extends { readonly mechanism: string }>(all: readonly T[]): T[] =>
  [...all].sort((a, b) => (a.mechanism < b.mechanism ? -1 : 1));
