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

export type SpeakerScope =
  | 'ALONE'
  | 'ORGANS';

export type DenialsVariables = {
  by: string;
  with: SpeakerScope;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
};


export type DenialsAnswer = { readonly entities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string, readonly actor:
        | { readonly caution: string | null }
        | { readonly caution: string | null }
        | { readonly caution: string | null }
        | { readonly caution: string | null }
        | { readonly caution: string }
        | { readonly caution: string | null }
        | { readonly caution: string | null }
        | { readonly caution: string | null }
        | { readonly caution: string | null }
       | null }> }, readonly ever: { readonly totalCount: number }, readonly disputes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      , readonly source: { readonly id: string, readonly title: string }, readonly answers: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        , readonly source: { readonly id: string, readonly title: string } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const Denials: Operation<DenialsAnswer, DenialsVariables> = {
  text: "query Denials($by: ID!, $with: SpeakerScope!, $asOf: Date, $knownAt: DateTime, $first: Int!, $after: String) { entities(where: {ids: [$by]}, first: 1) { nodes { id name type actor { caution } } } ever: disputes(by: $by, with: $with, knownAt: $knownAt, first: 1) { totalCount } disputes( by: $by with: $with asOf: $asOf knownAt: $knownAt first: $first after: $after ) { nodes { id kind sentence speaker { id name kind } source { id title } pinpoint answers(limit: 20) { id sentence speaker { id name kind } source { id title } pinpoint } } pageInfo { hasNextPage endCursor } totalCount } }",
};
