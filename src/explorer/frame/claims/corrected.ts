import type { Asked } from "../../page.js";
import { wholeOf } from "../../whole-of.js";
import { ClaimRanks } from "./ranks/operation.js";

/** A claim and why it no longer counts, where the record says so: another stands in its place. */
export type Corrected<C> = C & { readonly corrected: string | null };

/**
 * Claims with what became of them by the moment looked back to: one that was corrected stays in the record as it was
 * recorded, and would stand beside its correction as if both were said.
 */
export async function withCorrections<C extends { readonly id: string }>(
  asked: Pick<Asked, "ask" | "record">,
  claims: readonly C[],
): Promise<Corrected<C>[]> {
  if (claims.length === 0) return [];
  const { actRecords } = await wholeOf(asked, ClaimRanks, {});
  const newest = new Map<string, (typeof actRecords)[number]>();
  for (const act of actRecords)
    for (const { id } of act.claims)
      if (act.rev <= asked.record.seq && act.rev >= (newest.get(id)?.rev ?? 0)) newest.set(id, act);
  return claims.map((claim) => {
    const act = newest.get(claim.id);
    return { ...claim, corrected: act?.rank === "DEPRECATED" ? act.reason : null };
  });
}
