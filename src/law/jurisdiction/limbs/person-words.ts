import type { ConductActorKind } from "../../facts/index.js";
import type { LimbFinding } from "./finding.js";

/** Bodies whose members can be judged although the body itself cannot. */
export const WITH_MEMBERS = new Set<ConductActorKind>([
  "STATE_ORGAN",
  "ARMED_GROUP",
  "UNIT",
  "POPULATION",
  "COLLECTIVE",
]);

export const WORDS: Record<ConductActorKind, string> = {
  STATE: "a State",
  STATE_ORGAN: "a State organ",
  ARMED_GROUP: "an armed group",
  UNIT: "a unit",
  PERSON: "a natural person",
  ORGANIZATION: "a company or other organisation",
  INSTITUTION: "an institution",
  POPULATION: "a population",
  COLLECTIVE: "a collective",
};

export interface PersonAnswer extends LimbFinding {
  /** True when no fact or act could change it: the mechanism never judges this kind of actor. */
  readonly final: boolean;
}

/** The article that decides is cited first. */
export const citing = (
  base: { claims: string[]; provisions: string[] },
  article: string | undefined,
): { claims: string[]; provisions: string[] } => ({
  claims: base.claims,
  provisions: article ? [article, ...base.provisions] : base.provisions,
});
