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

export type ClaimsByIdsVariables = {
  ids: ReadonlyArray<string> | string;
  knownAt?: string | null | undefined;
};


export type ClaimsByIdsAnswer = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly rev: number, readonly retracted: boolean, readonly on: string | null, readonly seenFrom: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null, readonly id: string, readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly disputed: boolean, readonly verification: string, readonly verifiedIn: string | null, readonly recordedAt: string, readonly speaker:
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
        , readonly source: { readonly id: string, readonly title: string, readonly publishedOn: string | null } }> }> } };

export type DatedClaim = { readonly rev: number, readonly retracted: boolean, readonly on: string | null, readonly seenFrom: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null, readonly id: string, readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly disputed: boolean, readonly verification: string, readonly verifiedIn: string | null, readonly recordedAt: string, readonly speaker:
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

export const ClaimsByIds: Operation<ClaimsByIdsAnswer, ClaimsByIdsVariables> = {
  text: "query ClaimsByIds($ids: [ID!]!, $knownAt: DateTime) { claims(where: {ids: $ids, withdrawn: true}, first: 200, knownAt: $knownAt) { nodes { ...DatedClaim } } } fragment DatedClaim on Claim { ...ClaimParts rev retracted on seenFrom certainFrom certainTo possibleFrom possibleTo } fragment ClaimParts on Claim { id kind sentence speaker { id name kind } source { id title publisher publishedOn url } pinpoint standard { id name } disputed verification verifiedIn recordedAt positions { id kind sentence speaker { id name kind } source { id title publishedOn } pinpoint } }",
};
