import type { MechanismInput } from "../../model/index.js";
import type { LawClaim } from "../facts/index.js";
import type { BasisRecord, Question } from "./question.js";

export type RuleLimb = "SUBJECT_MATTER" | "TIME" | "TERRITORY" | "PERSON" | "PRECONDITION" | "LINK";
/**
 * A rule of a basis as the claims give it. `none`: the mechanism has no such rule. `unrecorded`: it has one, but no
 * standing claim says so, and what nobody says is not known. `not-yet`: it came after the day we look from.
 */
export type Rule =
  | { readonly kind: "none" }
  | { readonly kind: "unrecorded" }
  | { readonly kind: "not-yet"; readonly claim: LawClaim }
  | { readonly kind: "rule"; readonly claim: LawClaim; readonly data: RuleData };
export type RuleData = Readonly<Record<string, any>>;

type Scope = Pick<Question, "facts" | "asOf"> & { readonly mechanism: MechanismInput; readonly basis: BasisRecord };

const FIELD = { SUBJECT_MATTER: "subject", TIME: "time", TERRITORY: "territory", PERSON: "person" } as const;

/** The rule on one limb: the basis's own where it has one, otherwise the one shared by all bases. */
export function ruleOn(scope: Scope, limb: keyof typeof FIELD): Rule {
  const field = FIELD[limb];
  const owner = scope.basis.rules[field] ? scope.basis.id : scope.mechanism.rules[field] ? null : undefined;
  if (owner === undefined) return { kind: "none" };
  return read(scope, limb, owner, (data) => data.part === undefined);
}

/** Every precondition, shared ones and the basis's own. */
export function preconditions(scope: Scope): { id: string; rule: Rule }[] {
  const own = scope.basis.rules.preconditions;
  const [list, owner] = own.length > 0 ? [own, scope.basis.id] : [scope.mechanism.rules.preconditions, null];
  return list.map(({ id }) => ({ id, rule: read(scope, "PRECONDITION", owner, (data) => data.id === id) }));
}

/** The link itself: whose acceptance counts, and what it points to. */
export function linkRule(scope: Scope): Rule {
  return read(scope, "LINK", scope.basis.id, (data) => data.regime === undefined);
}

/** A named regime of the basis (amendments, withdrawal, …); `none` where the basis does not have it. */
export function regimeRule(scope: Scope, kind: string): Rule {
  if (!scope.basis.regimes.some((regime) => regime.kind === kind)) return { kind: "none" };
  return read(scope, "LINK", scope.basis.id, (data) => data.regime === kind);
}

/** The rules of one part of a limb (`right`, `abroad`, `held`) that exist on the day, shared ones and the basis's own. */
export function partsOf(scope: Scope, limb: RuleLimb, part: string): LawClaim[] {
  return (scope.facts.mandates.get(scope.mechanism.id) ?? []).filter(
    (claim) =>
      claim.fields.limb === limb &&
      claim.fields.rule.part === part &&
      (claim.fields.basis === undefined || claim.fields.basis === scope.basis.id),
  );
}

function read(scope: Scope, limb: RuleLimb, owner: string | null, fits: (data: RuleData) => boolean): Rule {
  const isMeant = (claim: LawClaim): boolean =>
    claim.fields.limb === limb && (claim.fields.basis ?? null) === owner && fits(claim.fields.rule);
  const { facts, mechanism } = scope;
  // Rules may have followed one another; they stand oldest first, and the newest holds.
  const claim = (facts.mandates.get(mechanism.id) ?? []).findLast(isMeant);
  if (claim) return { kind: "rule", claim, data: claim.fields.rule };
  const coming = facts.rulesToCome(mechanism.id).find(isMeant);
  return coming ? { kind: "not-yet", claim: coming } : { kind: "unrecorded" };
}
