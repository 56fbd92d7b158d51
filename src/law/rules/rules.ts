import type { ClaimOf, MechanismInput, RegimeKind, RegimeRule, RuleByLimb, RuleByPart } from "../../model/index.js";
import { type FactsOn, type MandateClaim, partKey, remembering, ruleKey } from "../facts/index.js";

export type BasisRecord = MechanismInput["bases"][number];

const RULE_LIMBS = ["SUBJECT_MATTER", "TIME", "TERRITORY", "PERSON", "PRECONDITION", "LINK"] as const;
type RuleLimb = (typeof RULE_LIMBS)[number];
/**
 * A rule of a basis as the claims give it. `none`: the mechanism has no such rule. `unrecorded`: it has one, but no
 * standing claim says so, and what nobody says is not known. `not-yet`: it came after the day we look from.
 */
export type Rule<D = RuleData> =
  | { readonly kind: "none" }
  | { readonly kind: "unrecorded" }
  | { readonly kind: "not-yet"; readonly claim: MandateClaim<D>; readonly data: D }
  | { readonly kind: "rule"; readonly claim: MandateClaim<D>; readonly data: D };
type RuleData = RuleByLimb[keyof RuleByLimb] | RegimeRule;

/** One basis of one mechanism, on the day the facts are open at. */
interface Scope {
  readonly facts: FactsOn;
  readonly mechanism: MechanismInput;
  readonly basis: BasisRecord;
}

const FIELD = { SUBJECT_MATTER: "subject", TIME: "time", TERRITORY: "territory", PERSON: "person" } as const;

/** The rule on one limb: the basis's own where it has one, otherwise the one shared by all bases. */
export function ruleOn<L extends keyof typeof FIELD>(scope: Scope, limb: L): Rule<RuleByLimb[L]> {
  const owner = ownerOf(scope, limb);
  return owner === undefined ? { kind: "none" } : read(scope, limb, owner, () => true);
}

/** The basis whose rule on a limb holds, null where all bases share it, undefined where there is none. */
function ownerOf({ basis, mechanism }: Scope, limb: keyof typeof FIELD): string | null | undefined {
  const field = FIELD[limb];
  return basis.rules[field] ? basis.id : mechanism.rules[field] ? null : undefined;
}

/** Every precondition, shared ones and the basis's own. */
export function preconditions(scope: Scope): { id: string; rule: Rule<RuleByLimb["PRECONDITION"]> }[] {
  const own = scope.basis.rules.preconditions;
  const [list, owner] = own.length > 0 ? [own, scope.basis.id] : [scope.mechanism.rules.preconditions, null];
  return list.map(({ id }) => ({ id, rule: read(scope, "PRECONDITION", owner, (data) => data.id === id) }));
}

/** The link itself: whose acceptance counts, and what it points to. */
export function linkRule(scope: Scope): Rule<RuleByLimb["LINK"]> {
  return read(scope, "LINK", scope.basis.id, (data) => data.regime === undefined);
}

/** A named regime of the basis (amendments, withdrawal, …); `none` where the basis does not have it. */
export function regimeRule(scope: Scope, kind: RegimeKind): Rule<RegimeRule> {
  if (!scope.basis.regimes.some((regime) => regime.kind === kind)) return { kind: "none" };
  return read(scope, "LINK", scope.basis.id, (data) => data.regime === kind);
}

/** The rules of one part of a limb (`right`, `absent`, `abroad`, `held`) that exist on the day, shared ones and the basis's own. */
export function partsOf<P extends keyof RuleByPart>(scope: Scope, part: P): MandateClaim<RuleByPart[P]>[] {
  return (scope.facts.rules.get(partKey(scope.mechanism.id, part)) ?? [])
    .filter(({ fields: { basis } }) => basis === undefined || basis === scope.basis.id)
    .map((claim) => claim as MandateClaim<RuleByPart[P]>);
}
const PARTS = ["right", "absent", "abroad", "held"] as const satisfies readonly (keyof RuleByPart)[];

/** What was ever stated of a basis on one limb, on whatever day: what none of it says, the basis says on no day. */
export function everStated<L extends keyof typeof FIELD>(
  scope: Scope,
  limb: L,
): readonly MandateClaim<RuleByLimb[L]>[] {
  const owner = ownerOf(scope, limb);
  if (owner === undefined) return [];
  const claims = scope.facts.rulesEver.get(ruleKey(scope.mechanism.id, limb, owner)) ?? [];
  return claims.map((claim) => claim as MandateClaim<RuleByLimb[L]>);
}

/** The rules of one basis that exist on the day, on every limb and part, with those that all bases share. */
export const rulesOfBasis = remembering((facts: FactsOn, mechanism: string, basis: string): readonly Mandate[] => {
  const own = RULE_LIMBS.flatMap((limb) => [ruleKey(mechanism, limb, null), ruleKey(mechanism, limb, basis)]);
  return [...own, ...PARTS.map((part) => partKey(mechanism, part))]
    .flatMap((key) => facts.rules.get(key) ?? [])
    .filter(({ fields }) => fields.basis === undefined || fields.basis === basis);
});
type Mandate = ClaimOf<"mandate">;

function read<D>(scope: Scope, limb: RuleLimb, owner: string | null, fits: (data: Fields) => boolean): Rule<D> {
  const key = ruleKey(scope.mechanism.id, limb, owner);
  // Rules may have followed one another; they stand oldest first, and the newest holds.
  const claim = scope.facts.rules.get(key)?.findLast(({ fields }) => fits(fields.rule));
  if (claim) return { kind: "rule", ...stated<D>(claim) };
  const coming = scope.facts.rulesToCome(key).find(({ fields }) => fits(fields.rule));
  return coming ? { kind: "not-yet", ...stated<D>(coming) } : { kind: "unrecorded" };
}
type Fields = Mandate["fields"]["rule"];

function stated<D>(one: Mandate): { readonly claim: MandateClaim<D>; readonly data: D } {
  // The schema of mechanisms has looked at each rule by limb before it became a claim.
  const claim = one as MandateClaim<D>;
  return { claim, data: claim.fields.rule };
}
