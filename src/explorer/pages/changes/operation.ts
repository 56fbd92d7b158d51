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

export type SituationChangesVariables = {
  id: string;
  from: string;
  to: string;
  knownAt?: string | null | undefined;
};


export type SituationChangesAnswer = { readonly situations: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly coverageChanges: ReadonlyArray<{ readonly on: string, readonly before: Outcome, readonly after: Outcome, readonly violations: number, readonly event: string, readonly mechanism: { readonly id: string, readonly name: string }, readonly category: { readonly id: string, readonly name: string }, readonly allegedActor:
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
     | null, readonly because: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      , readonly source: { readonly id: string, readonly title: string } }>, readonly provisions: ReadonlyArray<{ readonly id: string, readonly citation: string }> }> };

export type ProvisionParts = { readonly id: string, readonly citation: string };

export const SituationChanges: Operation<SituationChangesAnswer, SituationChangesVariables> = {
  text: "query SituationChanges($id: ID!, $from: Date!, $to: Date!, $knownAt: DateTime) { situations(where: {id: {eq: $id}}) { id name } coverageChanges(situation: $id, from: $from, to: $to, knownAt: $knownAt) { on mechanism { id name } category { id name } allegedActor { id name kind } before after violations event because { id sentence speaker { id name kind } source { id title } pinpoint } provisions { ...ProvisionParts } } } fragment ProvisionParts on Provision { id citation }",
};
