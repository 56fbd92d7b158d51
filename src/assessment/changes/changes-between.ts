import { atOnce, type Day, parseDay } from "../../base/index.js";
import {
  assessCoverageInPieces,
  type CoverageAnswer,
  checkConduct,
  daysOfClaim,
  type LawFacts,
  type Outcome,
} from "../../law/index.js";
import type { ClaimRecord } from "../../model/index.js";
import type { JurisdictionProfile } from "../profiles/profile-of.js";
import type { Stretch } from "../profiles/timeline.js";

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
  /** How many of the violations are of which group, by the group's place in the list. */
  readonly byGroup: ReadonlyMap<number, number>;
}

/** Which changes are wanted: before these mechanisms, to one of these outcomes; all where not said. */
export interface WantedChanges {
  readonly mechanisms?: readonly string[] | undefined;
  readonly outcomes?: readonly Outcome[] | null | undefined;
}

/** Alleged violations of one category, one alleged actor and one profile, with the outcomes over the days asked about. */
export interface AssessedGroup {
  readonly category: string;
  readonly allegedActor: string | null;
  /** First days of their conduct, ascending. */
  readonly begins: readonly Day[];
  readonly conducts: JurisdictionProfile["conducts"];
  /** By mechanism. */
  readonly timelines: ReadonlyMap<string, readonly Stretch[]>;
}

/**
 * Every change of outcome after `from` and up to `to`, day by day, for conduct that had begun the day before. Equal days
 * give no change. Each change names the acts that the answers of the day and of the day before rest on and that began or
 * ceased to count on that day. Pure.
 */
export const changesBetween = (...asked: Parameters<typeof changesBetweenInPieces>): CoverageChange[] =>
  atOnce(changesBetweenInPieces(...asked));

/** The same as work that yields after each change. */
export function* changesBetweenInPieces(
  facts: LawFacts,
  groups: readonly AssessedGroup[],
  from: Day,
  to: Day,
  { mechanisms, outcomes }: WantedChanges = {},
): Generator<unknown, CoverageChange[]> {
  const found = new Map<string, CoverageChange>();
  for (const [place, group] of groups.entries()) {
    for (const [mechanism, stretches] of group.timelines) {
      if (mechanisms && !mechanisms.includes(mechanism)) continue;
      for (const [index, stretch] of stretches.entries()) {
        const before = stretches[index - 1];
        const on = stretch.asOfFrom;
        if (!before || before.outcome === stretch.outcome || on <= from || on > to) continue;
        if (outcomes && !outcomes.includes(stretch.outcome)) continue;
        const violations = group.begins.filter((begin) => begin < on).length;
        if (violations === 0) continue;
        const { category, allegedActor } = group;
        const key = [on, mechanism, category, allegedActor, before.outcome, stretch.outcome].join("\n");
        const known = found.get(key);
        yield;
        const change = { on, mechanism, category, allegedActor, before: before.outcome, after: stretch.outcome };
        found.set(key, {
          ...change,
          violations: violations + (known?.violations ?? 0),
          because: together(known?.because ?? [], yield* reasonsOf(facts, group, mechanism, on)),
          byGroup: new Map([...(known?.byGroup ?? []), [place, violations]]),
        });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.on - b.on || (order(a) < order(b) ? -1 : 1));
}

const order = ({ mechanism, category, allegedActor, before, after }: CoverageChange): string =>
  [mechanism, category, allegedActor, before, after].join("\n");

/** Acts of several groups, each once. */
const together = (known: readonly ClaimRecord[], others: readonly ClaimRecord[]): readonly ClaimRecord[] =>
  [...new Map([...known, ...others].map((claim) => [claim.id, claim])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The acts behind a change: cited by the answer of the day or of the day before, and turning on that day. */
function* reasonsOf(
  facts: LawFacts,
  group: AssessedGroup,
  mechanism: string,
  on: Day,
): Generator<unknown, ClaimRecord[]> {
  const addressee = facts.mechanisms.get(mechanism)?.addressee ?? "ANY_DUTY_BEARER";
  const conduct = group.conducts[addressee];
  const cited = new Set<string>();
  for (const asOf of [on - 1, on]) {
    if (asOf < parseDay(conduct.from)) continue;
    const asked = { mechanisms: [mechanism], asOf, flips: false };
    for (const answer of yield* assessCoverageInPieces(facts, checkConduct(facts, conduct, asOf), asked))
      for (const id of citedBy(answer)) cited.add(id);
  }
  return [...cited]
    .flatMap((id) => facts.claims.get(id) ?? [])
    .filter((claim) => daysOfClaim(claim).includes(on))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const citedBy = ({ bases, triggers }: CoverageAnswer): string[] => [
  ...bases.flatMap(({ limbs }) =>
    limbs.flatMap((limb) => [...limb.claims, ...limb.rulings, ...limb.pendingChallenges, ...limb.contestedBy]),
  ),
  ...triggers,
];
