import type { ChainClaim, ChainFacts, ChainLink, ChainNode, HopKind, ModeNote } from "./types.js";

/** Modes, by id in the record of law, that a hop could bear on by its kind alone. */
const BY_KIND: Readonly<Record<HopKind, readonly string[]>> = {
  ALLEGED_ROLE: [],
  SUBORDINATE_TO: ["indirect", "ordering", "military-commander", "civilian-superior"],
  MEMBER_OF: ["common-purpose"],
  HOLDS_OFFICE: ["indirect", "ordering", "assisting", "military-commander", "civilian-superior"],
  ORGAN_OF: [],
  AGENT_OF: ["indirect", "ordering", "assisting"],
  CONTROLLED_BY: ["indirect", "ordering", "military-commander", "civilian-superior"],
  HYPOTHESIS: [],
};
/** Modes that an alleged involvement speaks to. What a State is said to have done or not done is no mode of a person. */
const BY_INVOLVEMENT: Readonly<Record<string, readonly string[]>> = {
  direct: ["individual", "joint", "attempt"],
  ordering: ["ordering"],
  "co-perpetration": ["joint", "indirect"],
  superior: ["military-commander", "civilian-superior"],
  "failure-to-prevent": ["military-commander", "civilian-superior"],
  assisting: ["assisting", "common-purpose"],
  inciting: ["incitement"],
  unspecified: ["individual", "joint", "common-purpose"],
};
const SUPERIORS: readonly string[] = ["military-commander", "civilian-superior"];

/**
 * Modes of liability (Rome Statute, arts 25(3) and 28) a hop could bear on, each with the questions it leaves open and
 * the claims that speak to them: attributions to the person reached, and appraisals of how the two ends stand to each
 * other. A hop to a State bears on none: a State's responsibility is another question. A hypothesis bears on none.
 */
export function modeNotesOf(
  link: ChainLink,
  from: ChainNode,
  to: ChainNode,
  facts: ChainFacts,
  incident: string | null,
): ModeNote[] {
  if (link.kind === "HYPOTHESIS" || to.type === "State") return [];
  const person = to.type === "Person" ? to : from.type === "Person" ? from : null;
  const attributions = facts.claims.filter(
    (claim) =>
      claim.kind === "attribution" &&
      (incident === null || claim.subject === incident) &&
      (link.kind === "ALLEGED_ROLE" ? link.claims.includes(claim) : person !== null && claim.object === person.id),
  );
  const appraisals = facts.claims.filter((claim) => claim.kind === "appraisal" && isBetween(claim, from.id, to.id));
  const wanted = new Set([...BY_KIND[link.kind], ...attributions.flatMap(modesOf)]);
  const byProvision = new Map<string, ModeNote>();
  for (const mode of [...facts.modes].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const speaking = [
      ...attributions.filter((claim) => speaksTo(claim, mode.id, mode.provision)),
      ...(SUPERIORS.includes(mode.id) ? appraisals : []),
    ];
    const named = attributions.some((claim) => claim.provision !== null && claim.provision === mode.provision);
    if (!wanted.has(mode.id) && !named) continue;
    const before = byProvision.get(mode.provision);
    byProvision.set(mode.provision, {
      provision: mode.provision,
      sentence: before
        ? `${before.sentence.slice(0, -1)}; or ${lower(mode.name)}.`
        : `Could bear on ${(person ?? to).name}, if every condition were shown: ${lower(mode.name)}.`,
      openQuestions: unique([...(before?.openQuestions ?? []), ...mode.openQuestions]),
      claims: unique([...(before?.claims ?? []), ...speaking.map((claim) => claim.id)]),
    });
  }
  return [...byProvision.values()].sort((a, b) => (a.provision < b.provision ? -1 : 1));
}

const modesOf = (claim: ChainClaim): readonly string[] =>
  claim.provision ? [] : (BY_INVOLVEMENT[claim.involvement ?? "unspecified"] ?? []);
/** A provision that is named decides; otherwise the involvement does. */
const speaksTo = (claim: ChainClaim, mode: string, provision: string): boolean =>
  claim.provision ? claim.provision === provision : modesOf(claim).includes(mode);
const isBetween = (claim: ChainClaim, one: string, other: string): boolean =>
  (claim.subject === one && claim.object === other) || (claim.subject === other && claim.object === one);
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
