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

export type FormerViolationsByVariables = {
  ids: ReadonlyArray<string> | string;
  situations: ReadonlyArray<string> | string;
  incidents: ReadonlyArray<string> | string;
  categories: ReadonlyArray<string> | string;
  actors: ReadonlyArray<string> | string;
  claims: ReadonlyArray<string> | string;
  offset?: number | null | undefined;
};


export type FormerViolationsByAnswer = { readonly formerViolations: ReadonlyArray<{ readonly id: string, readonly turns: ReadonlyArray<number>, readonly incident: { readonly id: string, readonly name: string, readonly situations: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly category: { readonly id: string, readonly name: string }, readonly allegedActor:
      | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly caution: string | null }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly caution: string | null }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly caution: string | null }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly caution: string | null }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly caution: string }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly caution: string | null }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly caution: string | null }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly caution: string | null }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly caution: string | null }
     | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly rev: number, readonly seenFrom: string | null, readonly saidBy: ReadonlyArray<{ readonly id: string }>, readonly scopes: ReadonlyArray<{ readonly id: string }>, readonly acts: ReadonlyArray<{ readonly act: string, readonly rank: string | null, readonly rev: number }> }> }> };

export type FoundingClaim = { readonly id: string, readonly kind: string, readonly rev: number, readonly seenFrom: string | null, readonly saidBy: ReadonlyArray<{ readonly id: string }>, readonly scopes: ReadonlyArray<{ readonly id: string }>, readonly acts: ReadonlyArray<{ readonly act: string, readonly rank: string | null, readonly rev: number }> };

export const FormerViolationsBy: Operation<FormerViolationsByAnswer, FormerViolationsByVariables> = {
  text: "query FormerViolationsBy($ids: [ID!]!, $situations: [ID!]!, $incidents: [ID!]!, $categories: [ID!]!, $actors: [ID!]!, $claims: [ID!]!, $offset: Int) { formerViolations( where: {OR: [{id: {in: $ids}}, {ofIncidents: {some: {situations: {some: {id: {in: $situations}}}}}}, {ofIncidents: {some: {id: {in: $incidents}}}}, {ofCategories: {some: {id: {in: $categories}}}}, {allegedOf: {some: {id: {in: $actors}}}}, {claims: {some: {id: {in: $claims}}}}]} limit: 50 offset: $offset sort: [{id: ASC}] ) { id turns incident { id name situations(limit: 10) { id name } } category { id name } allegedActor { id name kind caution } claims(limit: 60) { ...FoundingClaim } } } fragment FoundingClaim on Claim { id kind rev seenFrom saidBy(limit: 1) { id } scopes(limit: 1) { id } acts(limit: 3, where: {act: {in: [\"retraction\", \"rank\"]}}, sort: [{rev: DESC}]) { act rank rev } }",
};
