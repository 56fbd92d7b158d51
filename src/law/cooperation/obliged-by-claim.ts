import { type Day, holdsOn, OPEN_START } from "../../base/index.js";
import type { ClaimOf } from "../../model/index.js";
import type { ObligedParty } from "./types.js";

/** Duties that a speaker lays down or states: a resolution that obliges a State which is no party, for one. */
export function obligedByClaim(recorded: readonly ClaimOf<"cooperation">[], asOf: Day): ObligedParty[] {
  return recorded
    .filter((claim) => claim.fields.cooperation === "duty" && holdsOn(claim.time, asOf) !== "EXCLUDED")
    .map((claim) => ({
      party: claim.fields.subject,
      state: "MET" as const,
      since:
        claim.actOn ?? (claim.time.certFrom > OPEN_START && claim.time.certFrom <= asOf ? claim.time.certFrom : null),
      until: null,
      provisions: claim.fields.provision ? [claim.fields.provision] : [],
      sentence: claim.sentence,
      claims: [claim.id],
    }));
}
