import { type ClaimKind, type ClaimOf, isOfKind } from "../../model/index.js";
import type { LawFacts } from "./law-facts.js";

/** The claim with an id, where it is there and of the kind. */
export function claimOfKind<K extends ClaimKind>(
  { claims }: Pick<LawFacts, "claims">,
  id: string,
  kind: K,
): ClaimOf<K> | undefined {
  const claim = claims.get(id);
  return claim && isOfKind(claim, kind) ? claim : undefined;
}
