import { IDENTIFIER_SCHEMES, type IdentifierScheme, type IdentifierSchemeId } from "../../model/index.js";
import type { FaultList } from "../faults.js";
import type { Located } from "../read/parse-files.js";

/**
 * An identifier is written as its scheme writes them, and stands for one thing: that two records are the same is a
 * judgement of its own.
 */
export function checkIdentifiers(claims: readonly Located<Record<string, unknown>>[], faults: FaultList): void {
  const bearers = new Map<string, string>();
  for (const claim of claims) {
    if (claim.value.kind !== "identifier") continue;
    const { subject, scheme, identifier, speaker } = claim.value as Record<string, string>;
    const known: IdentifierScheme | undefined = IDENTIFIER_SCHEMES[scheme as IdentifierSchemeId];
    if (!known || !identifier || !subject) continue;
    if (!known.pattern.test(identifier))
      faults.add(
        claim.at(["identifier"]),
        "SEED_INVALID_FIELD",
        `"${identifier}" is not written as identifiers of ${known.name} are.`,
      );
    const one = `${speaker} ${scheme} ${identifier}`;
    const other = bearers.get(one);
    if (other !== undefined && other !== subject)
      faults.add(
        claim.at(["identifier"]),
        "SEED_DUPLICATE_ID",
        `${known.name} ${identifier} is said to be "${other}" by the same speaker already.`,
      );
    bearers.set(one, subject);
  }
}
