import type { ClaimOf, FieldsOf, RuleOfLimb } from "../../model/index.js";

/** A claim that states one rule of a mechanism, with the rule as data. */
export interface MandateClaim<D = unknown> extends Omit<ClaimOf<"mandate">, "fields"> {
  readonly fields: Omit<FieldsOf<"mandate">, "rule"> & { readonly rule: D };
}

/** The claims among these that state rules on a limb. */
export const rulesOn = <L extends keyof RuleOfLimb>(
  claims: readonly ClaimOf<"mandate">[],
  limb: L,
): MandateClaim<RuleOfLimb[L]>[] =>
  claims
    .filter((claim) => claim.fields.limb === limb)
    // The schema of mechanisms has looked at each rule, by its limb, before it became a claim.
    .map((claim) => claim as unknown as MandateClaim<RuleOfLimb[L]>);
