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

export type SearchVariables = {
  text: string;
  kinds?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
  knownAt?: string | null | undefined;
};


export type SearchAnswer = { readonly search: { readonly didYouMean: ReadonlyArray<string>, readonly alsoLookedFor: ReadonlyArray<string>, readonly notLookedFor: ReadonlyArray<string>, readonly leftOut: string | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly kind: string, readonly name: string, readonly snippet: string | null, readonly matchedName: string | null, readonly namedBy: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly disputed: boolean, readonly verification: string, readonly verifiedIn: string | null, readonly recordedAt: string, readonly speaker:
            | { readonly id: string, readonly name: string, readonly kind: ActorKind }
            | { readonly id: string, readonly name: string, readonly kind: ActorKind }
            | { readonly id: string, readonly name: string, readonly kind: ActorKind }
            | { readonly id: string, readonly name: string, readonly kind: ActorKind }
            | { readonly id: string, readonly name: string, readonly kind: ActorKind }
            | { readonly id: string, readonly name: string, readonly kind: ActorKind }
            | { readonly id: string, readonly name: string, readonly kind: ActorKind }
            | { readonly id: string, readonly name: string, readonly kind: ActorKind }
            | { readonly id: string, readonly name: string, readonly kind: ActorKind }
          , readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null }, readonly standard: { readonly id: string, readonly name: string } | null, readonly positions: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
              | { readonly id: string, readonly name: string, readonly kind: ActorKind }
              | { readonly id: string, readonly name: string, readonly kind: ActorKind }
              | { readonly id: string, readonly name: string, readonly kind: ActorKind }
              | { readonly id: string, readonly name: string, readonly kind: ActorKind }
              | { readonly id: string, readonly name: string, readonly kind: ActorKind }
              | { readonly id: string, readonly name: string, readonly kind: ActorKind }
              | { readonly id: string, readonly name: string, readonly kind: ActorKind }
              | { readonly id: string, readonly name: string, readonly kind: ActorKind }
              | { readonly id: string, readonly name: string, readonly kind: ActorKind }
            , readonly source: { readonly id: string, readonly title: string, readonly publishedOn: string | null } }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ClaimParts = { readonly id: string, readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly disputed: boolean, readonly verification: string, readonly verifiedIn: string | null, readonly recordedAt: string, readonly speaker:
    | { readonly id: string, readonly name: string, readonly kind: ActorKind }
    | { readonly id: string, readonly name: string, readonly kind: ActorKind }
    | { readonly id: string, readonly name: string, readonly kind: ActorKind }
    | { readonly id: string, readonly name: string, readonly kind: ActorKind }
    | { readonly id: string, readonly name: string, readonly kind: ActorKind }
    | { readonly id: string, readonly name: string, readonly kind: ActorKind }
    | { readonly id: string, readonly name: string, readonly kind: ActorKind }
    | { readonly id: string, readonly name: string, readonly kind: ActorKind }
    | { readonly id: string, readonly name: string, readonly kind: ActorKind }
  , readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null }, readonly standard: { readonly id: string, readonly name: string } | null, readonly positions: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
    , readonly source: { readonly id: string, readonly title: string, readonly publishedOn: string | null } }> };

export const Search: Operation<SearchAnswer, SearchVariables> = {
  text: "query Search($text: String!, $kinds: [String!], $after: String, $knownAt: DateTime) { search(text: $text, kinds: $kinds, first: 50, after: $after, knownAt: $knownAt) { edges { cursor node { id kind name snippet matchedName namedBy { ...ClaimParts } } } pageInfo { hasNextPage endCursor } didYouMean alsoLookedFor notLookedFor leftOut } } fragment ClaimParts on Claim { id kind sentence speaker { id name kind } source { id title publisher publishedOn url } pinpoint standard { id name } disputed verification verifiedIn recordedAt positions { id kind sentence speaker { id name kind } source { id title publishedOn } pinpoint } }",
};
