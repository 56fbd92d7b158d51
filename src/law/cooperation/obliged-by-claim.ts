import { type Day, holdsOn, OPEN_START } from "../../base/index.js";
import type { LawClaim } from "../facts/index.js";
import type { ObligedParty } from "./types.js";

/** Duties that a speaker lays down or states: a resolution that obliges a State which is no party, for one. */
export function obligedByClaim(recorded: readonly LawClaim[], asOf: Day): ObligedParty[] {
  return recorded
    .filter((claim) => claim.fields.cooperation === "duty" && holdsOn(claim.time, asOf) !== "EXCLUDED")
    .map((claim) => ({
      party: claim.fields.subject as string,
      state: "MET" as const,
      since:
        claim.actOn ?? (claim.time.certFrom > OPEN_START && claim.time.certFrom <= asOf ? claim.time.certFrom : null),
      until: null,
      provisions: claim.fields.provision ? [claim.fields.provision as string] : [],
      sentence: claim.sentence,
      claims: [claim.id],
    }));
}
