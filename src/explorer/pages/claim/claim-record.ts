import type { DatedClaim } from "../../frame/claims/claim-book.js";
import type { ClaimLawAnswer } from "./law/operation.js";
import type { ClaimCardAnswer } from "./operation.js";
import type { ClaimRelationsAnswer } from "./relations/operation.js";

/** A claim as its page shows it: itself, its card, its law and what it is related to. */
export type ClaimRecord = DatedClaim &
  ClaimCardAnswer["claims"]["nodes"][number] &
  ClaimLawAnswer["claims"]["nodes"][number] &
  ClaimRelationsAnswer["claims"]["nodes"][number];
