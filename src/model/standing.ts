import type { ClaimRecord } from "./claims.js";
import type { ActRecord } from "./dataset.js";

/** What of an act tells whether a claim stands. */
type Judgement = { readonly act: string } & Pick<ActRecord, "on" | "rank" | "rev">;
type Rank = NonNullable<ActRecord["rank"]>;
/** Of several judgements in one changeset the most cautious holds. */
const CAUTION: Readonly<Record<Rank, number>> = { DEPRECATED: 2, PREFERRED: 1, NORMAL: 0 };

/** What was said about claims after they were recorded: their retractions and ranks, by claim. */
export class Judgements {
  private readonly byClaim = new Map<string, Judgement[]>();

  constructor(acts: Iterable<Judgement>) {
    for (const act of acts) {
      if (act.act !== "retraction" && act.act !== "rank") continue;
      const known = this.byClaim.get(act.on) ?? [];
      known.push(act);
      this.byClaim.set(act.on, known);
    }
  }

  /** The revisions at which anything was said about a claim. */
  revisionsOf(claim: string): number[] {
    return [...new Set((this.byClaim.get(claim) ?? []).map((act) => act.rev))].sort((a, b) => a - b);
  }

  /** The rank of a claim at a revision: that of the newest judgement on it, else normal. */
  rankOf(claim: string, rev: number): Rank {
    const ranks = (this.byClaim.get(claim) ?? []).filter((act) => act.act === "rank" && act.rev <= rev);
    const newest = Math.max(...ranks.map((act) => act.rev));
    const last = ranks.filter((act) => act.rev === newest).map((act) => act.rank as Rank);
    return last.sort((a, b) => CAUTION[b] - CAUTION[a])[0] ?? "NORMAL";
  }

  /** Whether a claim stands at a revision: recorded by then, not retracted, and not ranked as deprecated. */
  standsAt(claim: Pick<ClaimRecord, "id" | "rev">, rev: number): boolean {
    const retracted = (this.byClaim.get(claim.id) ?? []).some((act) => act.act === "retraction" && act.rev <= rev);
    return claim.rev <= rev && !retracted && this.rankOf(claim.id, rev) !== "DEPRECATED";
  }

  /** The revisions from which a claim stands, does not stand, stands again, and so on, its own first. */
  turnsOf(claim: Pick<ClaimRecord, "id" | "rev">): number[] {
    const turns: number[] = [claim.rev];
    // A claim that was withdrawn with the changeset that brought it turns twice there.
    for (const rev of [claim.rev, ...this.revisionsOf(claim.id)])
      if (rev >= claim.rev && this.standsAt(claim, rev) !== (turns.length % 2 === 1)) turns.push(rev);
    return turns;
  }
}
