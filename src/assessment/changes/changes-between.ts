import type { Day } from "../../base/index.js";
import type { LawFacts, Outcome } from "../../law/index.js";
import type { ClaimRecord } from "../../model/index.js";
import { type AssessedViolation, assessSituation, type MatrixQuestion } from "../violations/compute-matrix.js";
import { eventsOf } from "./event-days.js";

/** That an outcome of a row changed on a day, and the acts behind it. */
export interface CoverageChange {
  readonly on: Day;
  readonly mechanism: string;
  readonly category: string;
  readonly allegedActor: string | null;
  readonly before: Outcome;
  readonly after: Outcome;
  readonly violations: number;
  readonly because: readonly ClaimRecord[];
}

/**
 * Every change of outcome after `from` and up to `to`, day by day, for conduct that had begun the day before. Nothing
 * changes but through an event, so only the days of events are looked at, each mechanism with its own. Equal days give
 * no change. Pure.
 */
export function changesBetween(
  facts: LawFacts,
  question: Omit<MatrixQuestion, "asOf">,
  from: Day,
  to: Day,
): CoverageChange[] {
  const concerned = concernedBy(facts, question.claims);
  return question.mechanisms
    .flatMap((mechanism) => {
      const events = eventsOf(facts, mechanism, concerned, from, to);
      const days = [...new Set(events.map((event) => event.day))];
      const ask = (asOf: Day): AssessedViolation[] =>
        assessSituation(facts, { ...question, mechanisms: [mechanism], asOf });
      const changes: CoverageChange[] = [];
      let last: AssessedViolation[] | null = null;
      for (const day of days) {
        const because = events.filter((event) => event.day === day).map((event) => event.claim);
        const now = ask(day);
        // Between two events nothing changes but that conduct begins; only then the day before is worked out on its own.
        const before: AssessedViolation[] = last && last.length === now.length ? last : ask(day - 1);
        changes.push(...compare(before, now, day, mechanism, because));
        last = now;
      }
      return changes;
    })
    .sort((a, b) => a.on - b.on || (key(a) < key(b) ? -1 : 1));
}

const key = (change: CoverageChange): string =>
  [change.mechanism, change.category, change.allegedActor, change.before].join("\n");

function compare(
  before: readonly AssessedViolation[],
  after: readonly AssessedViolation[],
  on: Day,
  mechanism: string,
  events: readonly ClaimRecord[],
): CoverageChange[] {
  const old = new Map(before.map((one) => [one.violation.id, one.answers[0]]));
  const groups = new Map<string, CoverageChange>();
  for (const { violation, answers } of after) {
    const was = old.get(violation.id);
    const is = answers[0];
    if (!was || !is || was.outcome === is.outcome) continue;
    const cited = new Set(
      is.bases.flatMap((basis) =>
        basis.limbs.flatMap((limb) => [...limb.claims, ...limb.rulings, ...limb.pendingChallenges]),
      ),
    );
    const named = events.filter((claim) => cited.has(claim.id));
    const change: CoverageChange = {
      on,
      mechanism,
      category: violation.category,
      allegedActor: violation.allegedActor,
      before: was.outcome,
      after: is.outcome,
      violations: 1,
      // An act that takes something away may be cited by the old answer only, or by none; then all of the day stand.
      because: named.length > 0 ? named : events,
    };
    const known = groups.get(`${key(change)}\n${change.after}`);
    groups.set(`${key(change)}\n${change.after}`, known ? { ...known, violations: known.violations + 1 } : change);
  }
  return [...groups.values()];
}

/** Whom the conduct concerns: places and what they lie in, alleged actors and their States, the situations classified. */
function concernedBy(facts: LawFacts, claims: readonly ClaimRecord[]): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (id: string | null): void => {
    if (id === null || found.has(id)) return;
    found.add(id);
    for (const wider of facts.territoryOf.get(id) ?? []) add(wider.object);
    for (const situation of facts.entities.get(id)?.situations ?? []) found.add(situation);
  };
  for (const claim of claims) {
    if (["occurrence", "nationality", "structure", "attribution"].includes(claim.kind)) add(claim.object);
    if (claim.subject) add(claim.subject);
  }
  return found;
}
