import type { ClaimOf, FieldsOf, RuleOfLimb } from "../../model/index.js";

/** A claim that states one rule of a mechanism, with the rule as data. */
export interface MandateClaim<D = unknown> extends Omit<ClaimOf<"mandate">, "fields"> {
  readonly fields: Omit<FieldsOf<"mandate">, "rule"> & { readonly rule: D };
}

/** What the rules of a mechanism on one limb stand under: those of one basis, or (null) those shared by all. */
export const ruleKey = (mechanism: string, limb: string, basis: string | null): string =>
  `${mechanism}|${limb}|${basis ?? ""}`;
/** What the rules of one part of a limb stand under, those of all bases together. */
export const partKey = (mechanism: string, part: string): string => `${mechanism}|part ${part}`;

export const keyOfRule = ({ fields: { mechanism, limb, basis, rule } }: ClaimOf<"mandate">): string =>
  typeof rule.part === "string" ? partKey(mechanism, rule.part) : ruleKey(mechanism, limb, basis ?? null);

/** The claims among these that state rules on a limb. */
export const rulesOn = <L extends keyof RuleOfLimb>(
  claims: readonly ClaimOf<"mandate">[],
  limb: L,
): MandateClaim<RuleOfLimb[L]>[] =>
  claims
    .filter((claim) => claim.fields.limb === limb)
    // The schema of mechanisms has looked at each rule, by its limb, before it became a claim.
    .map((claim) => claim as unknown as MandateClaim<RuleOfLimb[L]>);
