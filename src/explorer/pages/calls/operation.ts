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

export type FollowUp =
  | 'NONE_KNOWN'
  | 'ACKNOWLEDGED'
  | 'PARTLY_MET'
  | 'MET'
  | 'REFUSED';

export type SituationCallsVariables = {
  id: string;
  offset?: number | null | undefined;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
};


export type SituationCallsAnswer = { readonly situations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly id: string }> }>, readonly calls: ReadonlyArray<{ readonly id: string, readonly asks: string, readonly followUp: FollowUp, readonly speaker:
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
    , readonly addressees: ReadonlyArray<
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
    >, readonly answers: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly disputed: boolean, readonly verification: string, readonly verifiedIn: string | null, readonly recordedAt: string, readonly speaker:
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
        , readonly source: { readonly id: string, readonly title: string, readonly publishedOn: string | null } }> }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly disputed: boolean, readonly verification: string, readonly verifiedIn: string | null, readonly recordedAt: string, readonly speaker:
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
        , readonly source: { readonly id: string, readonly title: string, readonly publishedOn: string | null } }> }> }> };

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

export const SituationCalls: Operation<SituationCallsAnswer, SituationCallsVariables> = {
  text: "query SituationCalls($id: ID!, $offset: Int, $asOf: Date, $knownAt: DateTime) { situations(where: {id: {eq: $id}}) { id name members(limit: 200, offset: $offset, sort: [{id: ASC}]) { id } } calls(asOf: $asOf, knownAt: $knownAt) { id speaker { id name kind } addressees { id name kind } asks followUp answers { ...ClaimParts } claims { ...ClaimParts } } } fragment ClaimParts on Claim { id kind sentence speaker { id name kind } source { id title publisher publishedOn url } pinpoint standard { id name } disputed verification verifiedIn recordedAt positions { id kind sentence speaker { id name kind } source { id title publishedOn } pinpoint } }",
};
