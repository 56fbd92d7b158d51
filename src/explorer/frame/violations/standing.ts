import { type ActRecord, Judgements } from "../../../model/index.js";
import type { Asked } from "../../page.js";

/** A claim with what was said about it since it was recorded. */
interface Judged {
  readonly id: string;
  readonly rev: number;
  readonly acts: readonly { readonly act: string; readonly rank: string | null; readonly rev: number }[];
}

/**
 * The claims of a list but for those that were retracted or deprecated by the moment. An alleged violation is linked to
 * what it was founded on at any revision; what was taken back alleges nothing. What is recorded later stays, to be counted.
 */
export function standing<T extends Judged>(claims: readonly T[], { record }: Pick<Asked, "record">): T[] {
  const judged = new Judgements(
    claims.flatMap(({ id, acts }) =>
      // The API has the ranks of the record, as words.
      acts.map(({ act, rank, rev }) => ({ on: id, act, rev, rank: (rank ?? undefined) as ActRecord["rank"] })),
    ),
  );
  return claims.filter((claim) => claim.rev > record.seq || judged.standsAt(claim, record.seq));
}
