import {
  type ConductActor,
  type ConductActorKind,
  type FactsOn,
  type StateAbove,
  statesAbove,
} from "../../facts/index.js";

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
  const organs = claims.length > 0 ? [] : organOf(facts, actor);
  return {
    ...stated,
    kind,
    actor,
    nationalities: [
      ...new Set([
        ...stated.nationalities,
        ...claims.map((claim) => claim.fields.state as string),
        ...organs.map((one) => one.id),
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

/** The States an organ or unit stands under, by claims of structure. */
const organOf = (facts: FactsOn, actor: string): StateAbove[] =>
  statesAbove(facts, actor, (id) =>
    (facts.structureOf.get(id) ?? [])
      .filter(({ fields: { relation } }) => relation === "ORGAN_OF" || relation === "SUBORDINATE_TO")
      .map((claim) => ({ to: claim.fields.superior as string, claim: claim.id })),
  );
