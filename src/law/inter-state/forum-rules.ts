import { type FactsOn, type LawClaim, remembering } from "../facts/index.js";
import type { ForumRules, Precondition } from "./types.js";

const JOINS = ["ratification", "accession", "succession", "acceptance"];

/**
 * Every forum of States for one instrument, forums with many titles before those made for one treaty: the bases linked by `BOTH_STATES_PARTY` whose
 * acceptance is participation in it. What the rules say is read from mandate claims alone.
 */
export const forumsOf = remembering((facts: FactsOn, instrument: string): readonly ForumRules[] => {
  const titles = (id: string): number => facts.mechanisms.get(id)?.bases.length ?? 0;
  return [...facts.mechanisms.keys()]
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
  return mandates.flatMap((link) => {
    const rule = link.fields.rule;
    const basis: string | undefined = link.fields.basis;
    const instrument: string | undefined = rule?.acceptance?.instrument;
    if (link.fields.limb !== "LINK" || rule.link !== "BOTH_STATES_PARTY" || !basis || !instrument) return [];
    const shared = mandates.filter((claim) => claim.fields.basis === undefined);
    const own = mandates.filter((claim) => claim.fields.basis === basis);
    const of = (limb: string): LawClaim[] => {
      const ownRules = own.filter((claim) => claim.fields.limb === limb);
      return ownRules.length > 0 ? ownRules : shared.filter((claim) => claim.fields.limb === limb);
    };
    const reservations = own.filter(
      (claim) => claim.fields.limb === "LINK" && claim.fields.rule.regime === "reservation",
    );
    return [
      {
        mechanism,
        basis,
        instrument,
        clause: rule.provision ?? link.fields.provisions[0],
        sentence: rule.sentence,
        title: rule.title ?? null,
        joins: new Set<string>(rule.acceptance.acts?.length ? rule.acceptance.acts : JOINS),
        linkClaim: link,
        subject: of("SUBJECT_MATTER")[0] ?? null,
        person: of("PERSON")[0] ?? null,
        preconditions: of("PRECONDITION").map(toPrecondition).sort(assumedFirst),
        reservation: {
          provisions: reservations.flatMap((claim) => claim.fields.provisions),
          claims: reservations.map((claim) => claim.id),
        },
        notes: mandates.filter((claim) => claim.fields.limb === "NOTE"),
      } satisfies ForumRules,
    ];
  });
});

function toPrecondition(claim: LawClaim): Precondition {
  const { id, what, assumed } = claim.fields.rule;
  return { id, what, assumed: assumed === true, provisions: claim.fields.provisions, claim: claim.id };
}

const assumedFirst = (a: Precondition, b: Precondition): number =>
  Number(b.assumed) - Number(a.assumed) || (a.id > b.id ? -1 : 1);
