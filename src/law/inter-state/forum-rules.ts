import type { RuleOfLimb } from "../../model/index.js";
import { type FactsOn, type MandateClaim, remembering, rulesOn } from "../facts/index.js";
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
    .flatMap((mechanism) => basesOf(facts, mechanism).filter((rules) => rules.instrument === instrument));
});

/** The rules of one basis of one mechanism; null where it is no basis between States or its rule is not recorded. */
export function forumRules(facts: FactsOn, mechanism: string, basis: string): ForumRules | null {
  return basesOf(facts, mechanism).find((rules) => rules.basis === basis) ?? null;
}

const basesOf = remembering((facts: FactsOn, mechanism: string): readonly ForumRules[] => {
  // Also those still to come: before them nobody is bound, which is what the answer says.
  const mandates = [...(facts.mandates.get(mechanism) ?? []), ...facts.rulesToCome(mechanism)];
  return rulesOn(mandates, "LINK").flatMap((link) => {
    const { basis, rule } = link.fields;
    if (!("link" in rule) || rule.link !== "BOTH_STATES_PARTY" || !basis || !rule.acceptance) return [];
    const { instrument, acts } = rule.acceptance;
    const shared = mandates.filter((claim) => claim.fields.basis === undefined);
    const own = mandates.filter((claim) => claim.fields.basis === basis);
    const of = <L extends "SUBJECT_MATTER" | "PERSON" | "PRECONDITION">(limb: L): MandateClaim<RuleOfLimb[L]>[] => {
      const ownRules = rulesOn(own, limb);
      return ownRules.length > 0 ? ownRules : rulesOn(shared, limb);
    };
    const reservations = rulesOn(own, "LINK").filter(({ fields }) => fields.rule.regime === "reservation");
    return [
      {
        mechanism,
        basis,
        instrument,
        clause: rule.provision,
        sentence: rule.sentence,
        title: rule.title ?? null,
        joins: new Set<string>(acts.length > 0 ? acts : JOINS),
        linkClaim: link,
        subject: of("SUBJECT_MATTER")[0] ?? null,
        person: of("PERSON")[0] ?? null,
        preconditions: of("PRECONDITION").map(toPrecondition).sort(assumedFirst),
        reservation: {
          provisions: reservations.flatMap((claim) => claim.fields.provisions),
          claims: reservations.map((claim) => claim.id),
        },
      } satisfies ForumRules,
    ];
  });
});

function toPrecondition({ id: claim, fields }: MandateClaim<RuleOfLimb["PRECONDITION"]>): Precondition {
  const { id, what, assumed } = fields.rule;
  return { id, what, assumed: assumed === true, provisions: fields.provisions, claim };
}

const assumedFirst = (a: Precondition, b: Precondition): number =>
  Number(b.assumed) - Number(a.assumed) || (a.id > b.id ? -1 : 1);
