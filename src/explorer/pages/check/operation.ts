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

export type AssertionVerdict =
  | 'SUPPORTED'
  | 'STRONGER_THAN_RECORD'
  | 'OUT_OF_DATE'
  | 'CONTRADICTED'
  | 'CONTESTED'
  | 'NOT_RECORDED';

export type CheckPageVariables = {
  text: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
};


export type CheckPageAnswer = { readonly checkStatement: { readonly assertions: ReadonlyArray<{ readonly text: string, readonly start: number, readonly end: number, readonly about: ReadonlyArray<string>, readonly verdict: AssertionVerdict, readonly sentence: string, readonly exactWording: string | null, readonly link: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly disputed: boolean, readonly verification: string, readonly verifiedIn: string | null, readonly recordedAt: string, readonly speaker:
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
          , readonly source: { readonly id: string, readonly title: string, readonly publishedOn: string | null } }> }> }>, readonly unchecked: ReadonlyArray<{ readonly text: string }>, readonly pin: { readonly asOf: string, readonly knownAt: string, readonly rules: string, readonly dataset: string, readonly hash: string, readonly content: string, readonly question: string, readonly link: string } } };

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

export type PinParts = { readonly asOf: string, readonly knownAt: string, readonly rules: string, readonly dataset: string, readonly hash: string, readonly content: string, readonly question: string, readonly link: string };

export const CheckPage: Operation<CheckPageAnswer, CheckPageVariables> = {
  text: "query CheckPage($text: String!, $asOf: Date, $knownAt: DateTime) { checkStatement(text: $text, asOf: $asOf, knownAt: $knownAt) { assertions { text start end about verdict sentence exactWording link claims { ...ClaimParts } } unchecked { text } pin { ...PinParts } } } fragment ClaimParts on Claim { id kind sentence speaker { id name kind } source { id title publisher publishedOn url } pinpoint standard { id name } disputed verification verifiedIn recordedAt positions { id kind sentence speaker { id name kind } source { id title publishedOn } pinpoint } } fragment PinParts on Pin { asOf knownAt rules dataset hash content question link }",
};
