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

export type NetworkAroundVariables = {
  id: string;
  offset?: number | null | undefined;
};


export type NetworkAroundAnswer = { readonly entities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string, readonly rev: number, readonly actor:
        | { readonly kind: ActorKind, readonly caution: string | null }
        | { readonly kind: ActorKind, readonly caution: string | null }
        | { readonly kind: ActorKind, readonly caution: string | null }
        | { readonly kind: ActorKind, readonly caution: string | null }
        | { readonly kind: ActorKind, readonly caution: string }
        | { readonly kind: ActorKind, readonly caution: string | null }
        | { readonly kind: ActorKind, readonly caution: string | null }
        | { readonly kind: ActorKind, readonly caution: string | null }
        | { readonly kind: ActorKind, readonly caution: string | null }
       | null, readonly claimsAbout: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly rev: number, readonly seenFrom: string | null, readonly retracted: boolean, readonly objects: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string }> }>, readonly claimsNaming: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly rev: number, readonly seenFrom: string | null, readonly retracted: boolean, readonly subjects: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string }> }> }> } };

export const NetworkAround: Operation<NetworkAroundAnswer, NetworkAroundVariables> = {
  text: "query NetworkAround($id: ID!, $offset: Int) { entities(where: {ids: [$id]}, first: 1) { nodes { id name type rev actor { kind caution } claimsAbout(limit: 200, offset: $offset, sort: [{id: ASC}]) { id kind rev seenFrom retracted objects(limit: 48) { id name type } } claimsNaming(limit: 200, offset: $offset, sort: [{id: ASC}]) { id kind rev seenFrom retracted subjects(limit: 48) { id name type } } } } }",
};
