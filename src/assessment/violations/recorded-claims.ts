import type { ActRecord, ClaimRecord } from "../../model/index.js";

/**
 * The claims that stand at a revision, as `cypher/read/parts/recorded.cypher` has it: recorded by then, not retracted,
 * and not ranked as deprecated by the last act on their rank.
 */
export function recordedClaims(claims: readonly ClaimRecord[], acts: readonly ActRecord[], rev: number): ClaimRecord[] {
  const retracted = new Set<string>();
  const rank = new Map<string, ActRecord>();
  for (const act of acts) {
    if (act.rev > rev) continue;
    if (act.act === "retraction") retracted.add(act.on);
    if (act.act === "rank" && (rank.get(act.on)?.rev ?? 0) <= act.rev) rank.set(act.on, act);
  }
  return claims.filter(
    (claim) => claim.rev <= rev && !retracted.has(claim.id) && rank.get(claim.id)?.rank !== "DEPRECATED",
  );
}
