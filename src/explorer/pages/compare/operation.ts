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

export type CompareSpeakersVariables = {
  subject: string;
  speakers: ReadonlyArray<string> | string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
};


export type CompareSpeakersAnswer = { readonly compare: { readonly columns: ReadonlyArray<{ readonly speaker:
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      , readonly characterizations: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly disputed: boolean, readonly verification: string, readonly verifiedIn: string | null, readonly recordedAt: string, readonly speaker:
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
          , readonly source: { readonly id: string, readonly title: string, readonly publishedOn: string | null } }> }>, readonly attributions: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly disputed: boolean, readonly verification: string, readonly verifiedIn: string | null, readonly recordedAt: string, readonly speaker:
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
          , readonly source: { readonly id: string, readonly title: string, readonly publishedOn: string | null } }> }>, readonly figures: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly disputed: boolean, readonly verification: string, readonly verifiedIn: string | null, readonly recordedAt: string, readonly speaker:
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
          , readonly source: { readonly id: string, readonly title: string, readonly publishedOn: string | null } }> }>, readonly elements: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly disputed: boolean, readonly verification: string, readonly verifiedIn: string | null, readonly recordedAt: string, readonly speaker:
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
          , readonly source: { readonly id: string, readonly title: string, readonly publishedOn: string | null } }> }>, readonly others: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly disputed: boolean, readonly verification: string, readonly verifiedIn: string | null, readonly recordedAt: string, readonly speaker:
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
          , readonly source: { readonly id: string, readonly title: string, readonly publishedOn: string | null } }> }>, readonly responses: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        , readonly source: { readonly id: string, readonly title: string } }> }> } };

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

export const CompareSpeakers: Operation<CompareSpeakersAnswer, CompareSpeakersVariables> = {
  text: "query CompareSpeakers($subject: ID!, $speakers: [ID!]!, $asOf: Date, $knownAt: DateTime) { compare(subject: $subject, speakers: $speakers, asOf: $asOf, knownAt: $knownAt) { columns { speaker { id name kind } characterizations { ...ClaimParts } attributions { ...ClaimParts } figures { ...ClaimParts } elements { ...ClaimParts } others { ...ClaimParts } responses { id kind sentence speaker { id name kind } source { id title } pinpoint } } } } fragment ClaimParts on Claim { id kind sentence speaker { id name kind } source { id title publisher publishedOn url } pinpoint standard { id name } disputed verification verifiedIn recordedAt positions { id kind sentence speaker { id name kind } source { id title publishedOn } pinpoint } }",
};
