import type { FactsOn, LawClaim } from "../../facts/index.js";

/** The instruments of which a claim cites a provision, and the one that is its source. */
export function documentsOf({ provisions, instruments }: FactsOn, claim: LawClaim): string[] {
  const cited = claim.kind === "procedural-step" ? (claim.fields.provisions ?? []) : [];
  return [
    ...cited.flatMap((id) => provisions.get(id)?.instrument ?? []),
    ...[...instruments.values()].filter(({ source }) => source === claim.source).map(({ id }) => id),
  ];
}
