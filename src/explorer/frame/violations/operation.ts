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

export type ViolationsByVariables = {
  ids?: ReadonlyArray<string> | string | null | undefined;
  situation?: string | null | undefined;
  incident?: string | null | undefined;
  category?: string | null | undefined;
  actor?: string | null | undefined;
  after?: string | null | undefined;
  knownAt?: string | null | undefined;
};


export type ViolationsByAnswer = { readonly violations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly incident: { readonly id: string, readonly name: string, readonly situations: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly category: { readonly id: string, readonly name: string }, readonly allegedActor:
        | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly caution: string | null }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly caution: string | null }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly caution: string | null }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly caution: string | null }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly caution: string }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly caution: string | null }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly caution: string | null }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly caution: string | null }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly caution: string | null }
       | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly rev: number, readonly seenFrom: string | null, readonly saidBy: ReadonlyArray<{ readonly id: string }>, readonly scopes: ReadonlyArray<{ readonly id: string }>, readonly acts: ReadonlyArray<{ readonly act: string, readonly rank: string | null, readonly rev: number }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type FoundingClaim = { readonly id: string, readonly kind: string, readonly rev: number, readonly seenFrom: string | null, readonly saidBy: ReadonlyArray<{ readonly id: string }>, readonly scopes: ReadonlyArray<{ readonly id: string }>, readonly acts: ReadonlyArray<{ readonly act: string, readonly rank: string | null, readonly rev: number }> };

export const ViolationsBy: Operation<ViolationsByAnswer, ViolationsByVariables> = {
  text: "query ViolationsBy($ids: [ID!], $situation: ID, $incident: ID, $category: ID, $actor: ID, $after: String, $knownAt: DateTime) { violations( where: {ids: $ids, situation: $situation, incident: $incident, category: $category, allegedActor: $actor} first: 50 after: $after knownAt: $knownAt ) { nodes { id incident { id name situations(limit: 10) { id name } } category { id name } allegedActor { id name kind caution } claims(limit: 60) { ...FoundingClaim } } pageInfo { hasNextPage endCursor } } } fragment FoundingClaim on Claim { id kind rev seenFrom saidBy(limit: 1) { id } scopes(limit: 1) { id } acts(limit: 3, where: {act: {in: [\"retraction\", \"rank\"]}}, sort: [{rev: DESC}]) { act rank rev } }",
};
