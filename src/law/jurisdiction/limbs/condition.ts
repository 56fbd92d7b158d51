import { unique, writeDay } from "../../../base/index.js";
import type { RuleByLimb } from "../../../model/index.js";
import { best } from "../../findings/index.js";
import { silenceOf, wayOpenedBy } from "../../participation/index.js";
import type { Rule } from "../../rules/index.js";
import { insideSentence, nameOf } from "../../words/index.js";
import type { Link } from "../links/link.js";
import type { Case } from "../question.js";
import { foundAdmissible } from "./found-admissible.js";
import { reservationAgainst } from "./reserved.js";

/** How one thing that must have happened before stands. */
export interface Condition {
  readonly state: Link["state"];
  /** A clause without its full stop. */
  readonly says: string;
  readonly assumed: string | null;
  readonly claims: readonly string[];
  readonly provisions: readonly string[];
}

/**
 * One precondition. Where it turns on a fact, what the question says decides; what it does not say is assumed in the
 * open if the rule allows that, and otherwise not known.
 */
export function condition(c: Case, rule: Rule<RuleByLimb["PRECONDITION"]>): Condition {
  const base = {
    claims: "claim" in rule ? [rule.claim.id] : [],
    provisions: "claim" in rule ? rule.claim.fields.provisions : [],
    assumed: null,
  };
  if (rule.kind === "not-yet")
    return {
      ...base,
      state: "NOT_MET",
      says: `the rule on what must come before did not exist yet on ${writeDay(c.asOf)}`,
    };
  if (rule.kind !== "rule") return { ...base, state: "UNKNOWN", says: "what must come before is not recorded" };
  const what = rule.data.what.replace(/\.$/, "");
  const given = rule.data.requires ? fromQuestion(c, rule.data.requires, what) : null;
  if (given)
    return { ...base, ...given, claims: [...base.claims, ...given.claims], assumed: given.assumed ?? base.assumed };
  // Whatever else is alleged, this crime cannot be without it (Rome Statute, article 8: in the context of a conflict).
  if ((rule.data.implied ?? []).some((category) => c.facts.narrower.get(category)?.has(c.category)))
    return { ...base, state: "MET", says: `${what}, which the crime alleged holds by its definition` };
  if (rule.data.assumed === true) return { ...base, state: "MET", says: what, assumed: `${what}.` };
  return {
    ...base,
    state: "UNKNOWN",
    says: `no record speaks to what is needed before: ${insideSentence(c.facts, what)}`,
  };
}

type Requirement = NonNullable<RuleByLimb["PRECONDITION"]["requires"]>;
type Given = Pick<Condition, "state" | "says" | "claims"> & { readonly assumed?: string };

function fromQuestion(c: Case, requirement: Requirement, what: string): Given | null {
  const of = requirement.of ?? [];
  const yesOrNo = (values: readonly string[] | null | undefined): Given | null => {
    if (values === null || values === undefined) return null;
    return values.some((one) => of.includes(one))
      ? { state: "MET", says: `${what}, as described in the question`, claims: [] }
      : { state: "NOT_MET", says: `needed, and not so as the question describes it: ${what}`, claims: [] };
  };
  switch (requirement.fact) {
    case "PRESENCE":
      return yesOrNo(c.actor?.presentIn);
    case "RESIDENCE":
      return yesOrNo(c.actor?.residentIn);
    case "ACCUSED_NATIONALITY":
      return yesOrNo(c.actor?.nationalities.length ? c.actor.nationalities : c.actor?.isStateless ? [] : null);
    case "STATELESS":
      return stateless(c, what);
    case "VICTIM_NATIONALITY":
      return yesOrNo(c.conduct.victimNationalities);
    case "VICTIM_RESIDENCE":
      return yesOrNo(c.conduct.victimResidences);
    case "REMEDIES_EXHAUSTED":
      return remedies(c.conduct.remediesExhausted) ?? foundAdmissible(c);
    case "NO_RESERVATION": {
      const shut = reservationAgainst(c, requirement.instrument ?? "", requirement.provision ?? "");
      return shut && { state: "NOT_MET", ...shut };
    }
    default:
      return declared(c, requirement);
  }
}

/** Laws that treat stateless residents as nationals ask for both: the home is a link, and that they are nationals of none is this. */
function stateless(c: Case, what: string): Given | null {
  if (c.actor?.nationalities.length)
    return { state: "NOT_MET", says: `needed, and not so as the question describes it: ${what}`, claims: [] };
  return c.actor?.isStateless ? { state: "MET", says: `${what}, as described in the question`, claims: [] } : null;
}

function remedies(exhausted: boolean | null): Given | null {
  if (exhausted === null) return null;
  return exhausted
    ? { state: "MET", says: "domestic remedies were exhausted, as described in the question", claims: [] }
    : { state: "NOT_MET", says: "domestic remedies were not exhausted, as described in the question", claims: [] };
}

/**
 * A declaration of the State alleged to have acted that opens the way, standing on the day we look from. Of several
 * States one is enough.
 */
function declared(c: Case, requirement: Requirement): Given | null {
  const each = (c.actor?.nationalities ?? []).map((state) => declaredBy(c, requirement, state));
  if (each.length === 0) return null;
  const state = best(each.map((one) => one.state));
  const alike = each.filter((one) => one.state === state);
  const assumed = unique(alike.flatMap((one) => one.assumed ?? [])).join(" ");
  return {
    state,
    says: unique(alike.map(({ says }) => says)).join("; "),
    claims: unique(alike.flatMap(({ claims }) => claims)),
    ...(assumed ? { assumed } : {}),
  };
}

function declaredBy(c: Case, { instrument = "", acts = [] }: Requirement, state: string): Given {
  const who = nameOf(c.facts, state);
  const { is, since, ends, claims } = wayOpenedBy(c.facts, instrument, acts, state);
  const on = since === null ? "" : ` since ${writeDay(since)}`;
  switch (is) {
    case "OPEN":
    case "DISPUTED":
    case "TO_COME":
      if (since !== null && c.to <= since)
        return {
          state: "NOT_MET",
          says:
            is === "TO_COME"
              ? `${who} accepts complaints from ${writeDay(since)}, after the conduct`
              : `${who} accepts complaints only${on}, after the conduct`,
          claims,
        };
      return is === "DISPUTED"
        ? { state: "CONTESTED", says: `whether the declaration of ${who} stands is disputed`, claims }
        : { state: "MET", says: `${who} accepts complaints${on}`, claims };
    case "CLOSED":
      return {
        state: "NOT_MET",
        says: `${who} took its declaration back${ends === null ? "" : `; it ended on ${writeDay(ends - 1)}`}`,
        claims,
      };
    case "NONE":
      return undeclared(c, instrument, state);
  }
}

/** Who is no party to the treaty has made no declaration under it either. */
function undeclared(c: Case, instrument: string, state: string): Given {
  const who = nameOf(c.facts, state);
  const { to: reach, claims } = silenceOf(c, instrument, state);
  if (reach === null || c.from > reach)
    return { state: "UNKNOWN", says: `whether ${who} has accepted complaints is not recorded`, claims: [] };
  const says = `${who} has made no declaration that accepts complaints`;
  if (c.asOf <= reach) return { state: "NOT_MET", says, claims };
  const assumed = `${who} has made no declaration since ${writeDay(reach)}, the day to which the record is complete.`;
  return { state: "NOT_MET", says, claims, assumed };
}
