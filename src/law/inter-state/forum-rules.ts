import type { RuleByLimb } from "../../model/index.js";
import { type FactsOn, type MandateClaim, remembering } from "../facts/index.js";
import { linkRule, preconditions, type Rule, regimeRule, ruleOn } from "../rules/index.js";
import type { ForumRules, Precondition } from "./types.js";

const JOINS = ["ratification", "accession", "succession", "acceptance"];

/**
 * Every forum of States for one instrument, forums with many titles before those made for one treaty: the bases linked by `BOTH_STATES_PARTY` whose
 * acceptance is participation in it. What the rules say is read from mandate claims alone.
 */
export const forumsOf = remembering((facts: FactsOn, instrument: string): readonly ForumRules[] => {
  const titles = (id: string): number => facts.mechanisms.get(id)?.bases.length ?? 0;
  return [...(facts.forumsOf.get(instrument) ?? [])]
    .sort((a, b) => titles(b) - titles(a) || (a < b ? -1 : 1))
    .flatMap((mechanism) =>
      (facts.mechanisms.get(mechanism)?.bases ?? []).flatMap(({ id }) => forumRules(facts, mechanism, id) ?? []),
    )
    .filter((rules) => rules.instrument === instrument);
});

/** The rules of one basis of one mechanism; null where it is no basis between States or its rule is not recorded. */
export const forumRules = remembering((facts: FactsOn, id: string, ofBasis: string): ForumRules | null => {
  const mechanism = facts.mechanisms.get(id);
  const basis = mechanism?.bases.find((one) => one.id === ofBasis);
  if (!mechanism || basis?.link !== "BOTH_STATES_PARTY") return null;
  const scope = { facts, mechanism, basis };
  const link = linkRule(scope);
  // Also one still to come: before it nobody is bound, which is what the answer says.
  if (!("claim" in link) || !("link" in link.data) || !link.data.acceptance) return null;
  const { acceptance, provision, sentence, title } = link.data;
  const { instrument, acts } = acceptance;
  const conditions = preconditions(scope).map(({ rule }) => rule);
  const reservation = claimOf(regimeRule(scope, "reservation"));
  return {
    mechanism: id,
    basis: basis.id,
    instrument,
    clause: provision,
    sentence,
    title: title ?? null,
    joins: new Set<string>(acts.length > 0 ? acts : JOINS),
    linkClaim: link.claim,
    subject: claimOf(ruleOn(scope, "SUBJECT_MATTER")),
    person: claimOf(ruleOn(scope, "PERSON")),
    preconditions: conditions.flatMap(toPrecondition).sort(assumedFirst),
    afterLeaving: claimOf(regimeRule(scope, "withdrawal")),
    owedToAll: claimOf(regimeRule(scope, "owed-to-all")),
    isConditionUnread: conditions.some((rule) => !("claim" in rule)),
    reservation: {
      provisions: reservation?.fields.provisions ?? [],
      claims: reservation ? [reservation.id] : [],
    },
  };
});

/** The claim that states a rule, also one still to come; null where no standing claim does. */
const claimOf = <D>(rule: Rule<D>): MandateClaim<D> | null => ("claim" in rule ? rule.claim : null);

function toPrecondition(rule: Rule<RuleByLimb["PRECONDITION"]>): Precondition[] {
  if (!("claim" in rule)) return [];
  const { id, what, assumed, turnsOn } = rule.data;
  return [
    {
      ...{ id, what, assumed: assumed === true, ofDeclarations: turnsOn === "DECLARATIONS" },
      provisions: rule.claim.fields.provisions,
      claim: rule.claim.id,
    },
  ];
}

const assumedFirst = (a: Precondition, b: Precondition): number =>
  Number(b.assumed) - Number(a.assumed) || (a.id > b.id ? -1 : 1);
