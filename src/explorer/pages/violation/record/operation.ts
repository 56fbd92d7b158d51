// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../../ask.js";

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

export type ViolationRecordVariables = {
  id: string;
};


export type ViolationRecordAnswer = { readonly violations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly incident: { readonly id: string, readonly name: string, readonly situations: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly category: { readonly id: string, readonly name: string }, readonly allegedActor:
        | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly caution: string | null }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly caution: string | null }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly caution: string | null }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly caution: string | null }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly caution: string }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly caution: string | null }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly caution: string | null }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly caution: string | null }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly caution: string | null }
       | null, readonly claims: ReadonlyArray<{ readonly id: string }> }> } };

export const ViolationRecord: Operation<ViolationRecordAnswer, ViolationRecordVariables> = {
  text: "query ViolationRecord($id: ID!) { violations(where: {ids: [$id]}, first: 1) { nodes { id incident { id name situations { id name } } category { id name } allegedActor { id name kind caution } claims { id } } } }",
};
