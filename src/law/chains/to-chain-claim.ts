import type { ClaimRecord } from "../../model/index.js";
import type { ChainClaim } from "./types.js";

/** What chains read of a claim: its ends, its days, who says it where. How it stands is not its own to say. */
export function toChainClaim(
  { id, kind, subject, object, fields, time, source, speaker }: ClaimRecord,
  standing: Pick<ChainClaim, "disputed" | "deprecated">,
): ChainClaim {
  return {
    id,
    kind,
    subject: subject ?? "",
    object: object ?? fields.about ?? "",
    relation: fields.relation ?? null,
    role: fields.role ?? null,
    involvement: fields.involvement ?? null,
    provision: fields.provision ?? null,
    time,
    source,
    speaker,
    ...standing,
  };
}
