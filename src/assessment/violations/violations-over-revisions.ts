import { type Dataset, Judgements } from "../../model/index.js";
import { type AllegedViolation, deriveViolations } from "./derive-violations.js";

/** An alleged violation with the revisions at which the record began or ceased to give rise to it. */
export interface RecordedViolation extends AllegedViolation {
  /** Ascending: it is there from the first, no longer from the second, again from the third, and so on. */
  readonly turns: readonly number[];
}

/**
 * The alleged violations of every revision of the record, so that a question about an earlier moment finds those of that
 * moment: a later attribution or retraction makes others of them. `claims` are those of all its revisions. Pure.
 */
export function violationsOverRevisions({
  claims,
  acts,
  changesets,
}: Pick<Dataset, "claims" | "acts" | "changesets">): RecordedViolation[] {
  const founding = claims.filter((claim) => claim.kind === "characterization" || claim.kind === "attribution");
  const judged = new Judgements(acts);
  const touched = new Set([
    ...founding.map((claim) => claim.rev),
    ...founding.flatMap((claim) => judged.revisionsOf(claim.id)),
  ]);
  const found = new Map<string, { violation: AllegedViolation; claims: Set<string>; turns: number[] }>();
  for (const { seq } of changesets) {
    if (!touched.has(seq)) continue;
    const violations = new Map(
      deriveViolations(founding.filter((claim) => judged.standsAt(claim, seq))).map((one) => [one.id, one]),
    );
    for (const [id, violation] of violations) {
      const entry = found.get(id) ?? { violation, claims: new Set<string>(), turns: [] };
      found.set(id, entry);
      for (const claim of violation.claims) entry.claims.add(claim);
      if (entry.turns.length % 2 === 0) entry.turns.push(seq);
    }
    for (const [id, { turns }] of found) if (turns.length % 2 === 1 && !violations.has(id)) turns.push(seq);
  }
  return [...found.values()].map(({ violation, claims: all, turns }) => ({
    ...violation,
    claims: [...all].sort(),
    turns,
  }));
}

/** Whether the newest revision gives rise to it. */
export const standsNow = (violation: RecordedViolation): boolean => violation.turns.length % 2 === 1;
