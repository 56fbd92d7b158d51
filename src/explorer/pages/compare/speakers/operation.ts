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

export type SpeakersOfVariables = {
  subject: string;
  offset?: number | null | undefined;
};


export type SpeakersOfAnswer = { readonly entities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string, readonly actor:
        | { readonly caution: string | null }
        | { readonly caution: string | null }
        | { readonly caution: string | null }
        | { readonly caution: string | null }
        | { readonly caution: string }
        | { readonly caution: string | null }
        | { readonly caution: string | null }
        | { readonly caution: string | null }
        | { readonly caution: string | null }
       | null, readonly claimsAbout: ReadonlyArray<{ readonly id: string, readonly rev: number, readonly seenFrom: string | null, readonly speaker:
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        , readonly positions: ReadonlyArray<{ readonly speaker:
            | { readonly id: string, readonly name: string, readonly kind: ActorKind }
            | { readonly id: string, readonly name: string, readonly kind: ActorKind }
            | { readonly id: string, readonly name: string, readonly kind: ActorKind }
            | { readonly id: string, readonly name: string, readonly kind: ActorKind }
            | { readonly id: string, readonly name: string, readonly kind: ActorKind }
            | { readonly id: string, readonly name: string, readonly kind: ActorKind }
            | { readonly id: string, readonly name: string, readonly kind: ActorKind }
            | { readonly id: string, readonly name: string, readonly kind: ActorKind }
            | { readonly id: string, readonly name: string, readonly kind: ActorKind }
           }> }> }> } };

export const SpeakersOf: Operation<SpeakersOfAnswer, SpeakersOfVariables> = {
  text: "query SpeakersOf($subject: ID!, $offset: Int) { entities(where: {ids: [$subject]}, first: 1) { nodes { id name type actor { caution } claimsAbout(limit: 200, offset: $offset, sort: [{id: ASC}]) { id rev seenFrom speaker { id name kind } positions { speaker { id name kind } } } } } }",
};
