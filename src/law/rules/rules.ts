import type { ClaimOf, MechanismInput, RegimeKind, RegimeRule, RuleByLimb, RuleByPart } from "../../model/index.js";
import { type FactsOn, type MandateClaim, rulesOn } from "../facts/index.js";

export type BasisRecord = MechanismInput["bases"][number];

type RuleLimb = "SUBJECT_MATTER" | "TIME" | "TERRITORY" | "PERSON" | "PRECONDITION" | "LINK";
/**
 * A rule of a basis as the claims give it. `none`: the mechanism has no such rule. `unrecorded`: it has one, but no
 * standing claim says so, and what nobody says is not known. `not-yet`: it came after the day we look from.
 */
export type Rule<D = RuleData> =
  | { readonly kind: "none" }
  | { readonly kind: "unrecorded" }
  | { readonly kind: "not-yet"; readonly claim: MandateClaim; readonly data: D }
  | { readonly kind: "rule"; readonly claim: MandateClaim; readonly data: D };
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
  const field = FIELD[limb];
  const owner = scope.basis.rules[field] ? scope.basis.id : scope.mechanism.rules[field] ? null : undefined;
  if (owner === undefined) return { kind: "none" };
  return read(scope, limb, owner, ({ part }) => part === undefined);
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
  return rulesOn(scope.facts.mandates.get(scope.mechanism.id) ?? [], LIMB_OF[part])
    .filter(({ fields: { rule, basis } }) => rule.part === part && (basis === undefined || basis === scope.basis.id))
    .map((claim) => claim as MandateClaim<RuleByPart[P]>);
}
const LIMB_OF = { right: "SUBJECT_MATTER", absent: "SUBJECT_MATTER", abroad: "TERRITORY", held: "TERRITORY" } as const;

function read<D>(scope: Scope, limb: RuleLimb, owner: string | null, fits: (data: Fields) => boolean): Rule<D> {
  const { facts, mechanism } = scope;
  // Rules may have followed one another; they stand oldest first, and the newest holds.
  const standing = facts.mandates.get(mechanism.id);
  const claim = standing && statedOn(standing, limb, owner).findLast(({ fields }) => fits(fields.rule));
  // The schema of mechanisms has looked at each rule by limb before it became a claim.
  if (claim) return { kind: "rule", claim, data: claim.fields.rule as D };
  const coming = facts
    .rulesToCome(mechanism.id)
    .find(({ fields }) => fields.limb === limb && (fields.basis ?? null) === owner && fits(fields.rule));
  return coming ? { kind: "not-yet", claim: coming, data: coming.fields.rule as D } : { kind: "unrecorded" };
}
type Fields = ClaimOf<"mandate">["fields"]["rule"];

type Mandates = readonly ClaimOf<"mandate">[];

/** Rules of one mechanism by limb and basis: a court may have two hundred, and each is looked for some thousand times. */
const sorted = new WeakMap<Mandates, ReadonlyMap<string, Mandates>>();

/** Of these rules those on a limb, of one basis or (null) shared by all, in the same order. */
function statedOn(rules: Mandates, limb: RuleLimb, owner: string | null): Mandates {
  const known = sorted.get(rules) ?? sort(rules);
  sorted.set(rules, known);
  return known.get(keyOf(limb, owner)) ?? [];
}

function sort(rules: Mandates): ReadonlyMap<string, Mandates> {
  const by = new Map<string, ClaimOf<"mandate">[]>();
  for (const rule of rules) {
    const key = keyOf(rule.fields.limb, rule.fields.basis ?? null);
    const others = by.get(key);
    if (others) others.push(rule);
    else by.set(key, [rule]);
  }
  return by;
}
const keyOf = (limb: string, owner: string | null): string => `${limb}|${owner ?? ""}`;
