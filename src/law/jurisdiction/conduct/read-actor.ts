import type { ConductActor, ConductActorKind, FactsOn } from "../../facts/index.js";

const KINDS: Record<string, ConductActorKind> = {
  State: "STATE",
  StateOrgan: "STATE_ORGAN",
  ArmedGroup: "ARMED_GROUP",
  Unit: "UNIT",
  Person: "PERSON",
  Organization: "ORGANIZATION",
  Institution: "INSTITUTION",
  Population: "POPULATION",
  Collective: "COLLECTIVE",
};

/** An actor of the graph: its kind from its record, its nationalities from claims. What the question says comes on top. */
export function readActor(facts: FactsOn, stated: ConductActor, actor: string): ConductActor {
  const kind =
    KINDS[facts.entities.get(actor)?.type ?? ""] ?? (facts.mechanisms.has(actor) ? "INSTITUTION" : stated.kind);
  if (kind === "STATE") return { ...stated, kind, actor, nationalities: [actor] };
  const claims = facts.nationalityOf.get(actor) ?? [];
  const organs = claims.length > 0 ? [] : stateAbove(facts, actor);
  return {
    ...stated,
    kind,
    actor,
    nationalities: [
      ...new Set([
        ...stated.nationalities,
        ...claims.map((claim) => claim.fields.state as string),
        ...organs.map((one) => one.state),
      ]),
    ],
    nationalityClaims: [
      ...new Set([
        ...stated.nationalityClaims,
        ...claims.map((claim) => claim.id),
        ...organs.flatMap((one) => one.claims),
      ]),
    ],
  };
}

/** The State an organ or unit stands under, by claims of structure, hop by hop. */
function stateAbove(
  facts: FactsOn,
  actor: string,
  trail: readonly string[] = [],
): { state: string; claims: string[] }[] {
  if (trail.includes(actor)) return [];
  return (facts.structureOf.get(actor) ?? [])
    .filter((claim) => claim.fields.relation === "ORGAN_OF" || claim.fields.relation === "SUBORDINATE_TO")
    .flatMap((claim) => {
      const above = claim.fields.superior as string;
      if (facts.entities.get(above)?.type === "State") return [{ state: above, claims: [claim.id] }];
      return stateAbove(facts, above, [...trail, actor]).map((one) => ({
        state: one.state,
        claims: [claim.id, ...one.claims],
      }));
    });
}
