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

export type EntityPageVariables = {
  id: string;
  offset?: number | null | undefined;
};


export type EntityPageAnswer = { readonly entities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string, readonly rev: number, readonly otherNames: ReadonlyArray<string> | null, readonly description: string | null, readonly existsFrom: string | null, readonly existsTo: string | null, readonly actor:
        | { readonly kind: ActorKind, readonly caution: string | null }
        | { readonly kind: ActorKind, readonly caution: string | null }
        | { readonly kind: ActorKind, readonly caution: string | null }
        | { readonly kind: ActorKind, readonly caution: string | null }
        | { readonly kind: ActorKind, readonly caution: string, readonly namingDecision: { readonly id: string, readonly title: string } | null }
        | { readonly kind: ActorKind, readonly caution: string | null }
        | { readonly kind: ActorKind, readonly caution: string | null, readonly successors: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly predecessors: ReadonlyArray<{ readonly id: string, readonly name: string }> }
        | { readonly kind: ActorKind, readonly caution: string | null }
        | { readonly kind: ActorKind, readonly caution: string | null }
       | null, readonly mechanism: { readonly id: string, readonly name: string } | null, readonly situation: { readonly id: string } | null, readonly incident: { readonly id: string } | null, readonly situations: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly acts: ReadonlyArray<{ readonly id: string, readonly act: string, readonly by: string, readonly reason: string, readonly judgement: string | null, readonly rev: number, readonly comparesWith: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly claimsAbout: ReadonlyArray<{ readonly id: string }>, readonly claimsNaming: ReadonlyArray<{ readonly id: string }>, readonly claimsScoped: ReadonlyArray<{ readonly id: string }>, readonly callsAddressed: ReadonlyArray<{ readonly id: string }>, readonly mentionedIn: ReadonlyArray<{ readonly id: string }> }> } };

export const EntityPage: Operation<EntityPageAnswer, EntityPageVariables> = {
  text: "query EntityPage($id: ID!, $offset: Int) { entities(where: {ids: [$id]}, first: 1) { nodes { id name type rev otherNames description existsFrom existsTo actor { kind caution ... on Person { namingDecision { id title } } ... on State { successors(limit: 200, offset: $offset, sort: [{id: ASC}]) { id name } predecessors(limit: 200, offset: $offset, sort: [{id: ASC}]) { id name } } } mechanism { id name } situation { id } incident { id } situations(limit: 200, offset: $offset, sort: [{id: ASC}]) { id name } acts(limit: 200, offset: $offset, sort: [{id: ASC}]) { id act by reason judgement rev comparesWith { id name } } claimsAbout(limit: 200, offset: $offset, sort: [{id: ASC}]) { id } claimsNaming(limit: 200, offset: $offset, sort: [{id: ASC}]) { id } claimsScoped(limit: 200, offset: $offset, sort: [{id: ASC}]) { id } callsAddressed(limit: 200, offset: $offset, sort: [{id: ASC}]) { id } mentionedIn(limit: 200, offset: $offset, sort: [{id: ASC}]) { id } } } }",
};
