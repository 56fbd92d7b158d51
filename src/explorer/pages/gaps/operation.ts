// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../ask.js";

export type ActorKind =
  | 'STATE'
  | 'STATE_ORGAN'
  | 'ARMED_GROUP'
  | 'UNIT'
  | 'PERSON'
  | 'ORGANIZATION'
  | 'INSTITUTION'
  | 'POPULATION'
  | 'COLLECTIVE';

export type Outcome =
  | 'COVERED'
  | 'PARTIAL'
  | 'CONTESTED'
  | 'UNKNOWN'
  | 'NOT_COVERED';

export type LimbKind =
  | 'SUBJECT_MATTER'
  | 'TIME'
  | 'TERRITORY'
  | 'PERSON'
  | 'PRECONDITION';

export type LimbState =
  | 'MET'
  | 'NOT_MET'
  | 'CONTESTED'
  | 'UNKNOWN'
  | 'NOT_APPLICABLE';

export type GapKind =
  | 'NO_MECHANISM'
  | 'NO_COURT'
  | 'NO_OPEN_PROCEEDING'
  | 'NO_REMEDY';

export type SituationGapsVariables = {
  id: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
};


export type SituationGapsAnswer = { readonly situations: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly accountabilityGaps: ReadonlyArray<{ readonly kind: GapKind, readonly violations: number, readonly example: string, readonly sentence: string, readonly category: { readonly id: string, readonly name: string }, readonly allegedActor:
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
     | null, readonly nearest: { readonly outcome: Outcome, readonly mechanism: { readonly id: string, readonly name: string } } | null, readonly nearestLimb: { readonly kind: LimbKind, readonly state: LimbState, readonly sentence: string } | null, readonly pin: { readonly asOf: string, readonly knownAt: string, readonly rules: string, readonly dataset: string, readonly hash: string, readonly content: string, readonly question: string, readonly link: string } }> };

export type PinParts = { readonly asOf: string, readonly knownAt: string, readonly rules: string, readonly dataset: string, readonly hash: string, readonly content: string, readonly question: string, readonly link: string };

export const SituationGaps: Operation<SituationGapsAnswer, SituationGapsVariables> = {
  text: "query SituationGaps($id: ID!, $asOf: Date, $knownAt: DateTime) { situations(where: {id: {eq: $id}}) { id name } accountabilityGaps(situation: $id, asOf: $asOf, knownAt: $knownAt) { kind category { id name } allegedActor { id name kind } violations example sentence nearest { mechanism { id name } outcome } nearestLimb { kind state sentence } pin { ...PinParts } } } fragment PinParts on Pin { asOf knownAt rules dataset hash content question link }",
};
