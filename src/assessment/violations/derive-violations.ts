import { groupBy, hashId } from "../../base/index.js";
import type { ClaimRecord } from "../../model/index.js";

/**
 * An alleged violation: somebody characterises conduct as falling under a category and alleges it of an actor. Derived
 * from claims and rebuildable from them; it says that the allegation is made, never that it is true.
 */
export interface AllegedViolation {
  readonly id: string;
  readonly incident: string;
  readonly category: string;
  /** Null where no speaker of the characterization names an actor. */
  readonly allegedActor: string | null;
  /** The claims it is founded on: characterizations and the attributions of the same speakers. */
  readonly claims: readonly string[];
}

/** The rule's name and version, kept on everything it makes. */
export const VIOLATION_RULE = "violation-from-claims/1";

/**
 * Derives alleged violations from the claims given (all of one revision). A characterization is joined only with
 * attributions of the *same speaker* to the same incident, so that nobody is alleged to have done what no speaker
 * alleges; where that speaker names no actor, the violation has none.
 */
export function deriveViolations(claims: readonly ClaimRecord[]): AllegedViolation[] {
  const attributions = groupBy(
    claims.filter((claim) => claim.kind === "attribution"),
    (claim) => `${claim.speaker}\n${claim.subject}`,
  );
  const found = new Map<
    string,
    { incident: string; category: string; allegedActor: string | null; claims: Set<string> }
  >();
  const add = (incident: string, category: string, allegedActor: string | null, founding: readonly string[]): void => {
    const id = violationId(incident, category, allegedActor);
    const violation = found.get(id) ?? { incident, category, allegedActor, claims: new Set<string>() };
    for (const claim of founding) violation.claims.add(claim);
    found.set(id, violation);
  };
  for (const claim of claims) {
    if (claim.kind !== "characterization" || !claim.subject || !claim.object) continue;
    if (claim.scope) {
      add(claim.subject, claim.object, claim.scope, [claim.id]);
      continue;
    }
    const sameSpeaker = attributions.get(`${claim.speaker}\n${claim.subject}`) ?? [];
    if (sameSpeaker.length === 0) add(claim.subject, claim.object, null, [claim.id]);
    for (const attribution of sameSpeaker)
      add(claim.subject, claim.object, attribution.object, [claim.id, attribution.id]);
  }
  return [...found]
    .map(([id, violation]) => ({ ...violation, id, claims: [...violation.claims].sort() }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The id of an alleged violation: the hash of incident, category and alleged actor. */
export function violationId(incident: string, category: string, allegedActor: string | null): string {
  return hashId("v", [incident, category, allegedActor]);
}
