import { type ClaimRecord, isOfKind } from "../../model/index.js";
import type { ChainClaim } from "./types.js";

/** What chains read of a claim: its ends, its days, who says it where. How it stands is not its own to say. */
export function toChainClaim(claim: ClaimRecord, standing: Pick<ChainClaim, "disputed" | "deprecated">): ChainClaim {
  const { id, kind, subject, object, time, source, speaker } = claim;
  const attribution = isOfKind(claim, "attribution") ? claim.fields : null;
  return {
    id,
    kind,
    subject: subject ?? "",
    object: object ?? (isOfKind(claim, "appraisal") ? claim.fields.about : undefined) ?? "",
    relation: isOfKind(claim, "structure") ? claim.fields.relation : null,
    role: (isOfKind(claim, "posting") ? claim.fields.role : undefined) ?? null,
    involvement: attribution?.involvement ?? null,
    provision: attribution?.provision ?? null,
    time,
    saidOn: claim.actOn ?? claim.publishedOn ?? null,
    source,
    speaker,
    ...standing,
  };
}
