import { groupBy, unique } from "../../base/index.js";
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
 *
 * @param facts gone through once, for all the hops that are asked about then
 * @param incident the one that chains start from; attributions of others do not speak to its hops
 */
export function modeNotesIn(
  facts: ChainFacts,
  incident: string | null,
): (link: ChainLink, from: ChainNode, to: ChainNode) => ModeNote[] {
  const modes = [...facts.modes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const attributions = facts.claims.filter(
    (claim) => claim.kind === "attribution" && (incident === null || claim.subject === incident),
  );
  const toPerson = groupBy(attributions, (claim) => claim.object);
  const appraisals = groupBy(
    facts.claims.filter((claim) => claim.kind === "appraisal"),
    (claim) => ends(claim.subject, claim.object),
  );
  return (link, from, to) => {
    if (link.kind === "HYPOTHESIS" || to.type === "State") return [];
    const person = to.type === "Person" ? to : from.type === "Person" ? from : null;
    const attributed =
      link.kind === "ALLEGED_ROLE"
        ? attributions.filter((claim) => link.claims.includes(claim))
        : ((person && toPerson.get(person.id)) ?? []);
    const appraised = appraisals.get(ends(from.id, to.id)) ?? [];
    return notesOf(modes, link.kind, (person ?? to).name, attributed, appraised);
  };
}

function notesOf(
  modes: ChainFacts["modes"],
  kind: HopKind,
  name: string,
  attributions: readonly ChainClaim[],
  appraisals: readonly ChainClaim[],
): ModeNote[] {
  const wanted = new Set([...BY_KIND[kind], ...attributions.flatMap(modesOf)]);
  const byProvision = new Map<string, ModeNote>();
  for (const mode of modes) {
    const named = attributions.some((claim) => claim.provision !== null && claim.provision === mode.provision);
    if (!wanted.has(mode.id) && !named) continue;
    const speaking = [
      ...attributions.filter((claim) => speaksTo(claim, mode.id, mode.provision)),
      ...(SUPERIORS.includes(mode.id) ? appraisals : []),
    ];
    const before = byProvision.get(mode.provision);
    byProvision.set(mode.provision, {
      provision: mode.provision,
      sentence: before
        ? `${before.sentence.slice(0, -1)}; or ${lower(mode.name)}.`
        : `Could bear on ${name}, if every condition were shown: ${lower(mode.name)}.`,
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
/** Two ends, whichever of them comes first. */
const ends = (one: string, other: string): string => [one, other].sort().join("\n");
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
