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

export type ElementKind =
  | 'CONTEXTUAL'
  | 'MATERIAL'
  | 'MENTAL';

export type RequirementRole =
  | 'ALL_OF'
  | 'ANY_OF';

export type ElementGap =
  | 'NONE'
  | 'NO_CLAIMS'
  | 'SINGLE_SOURCE'
  | 'CONTESTED'
  | 'ONLY_HYPOTHESIS';

export type ElementsPageVariables = {
  category: string;
  subject: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
};


export type ElementsPageAnswer = { readonly elementsMatrix: { readonly category: { readonly id: string, readonly name: string }, readonly requirements: ReadonlyArray<{ readonly kind: ElementKind, readonly role: RequirementRole, readonly group: string | null, readonly gap: ElementGap, readonly element: { readonly id: string, readonly name: string, readonly provision: { readonly id: string, readonly citation: string } }, readonly act: { readonly id: string, readonly name: string } | null, readonly supporting: ReadonlyArray<{ readonly id: string }>, readonly contradicting: ReadonlyArray<{ readonly id: string }>, readonly leftOpen: ReadonlyArray<{ readonly id: string }>, readonly standardsReached: ReadonlyArray<{ readonly on: string | null, readonly speaker:
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
          | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        , readonly standard: { readonly id: string, readonly name: string } }> }>, readonly pin: { readonly asOf: string, readonly knownAt: string, readonly rules: string, readonly dataset: string, readonly hash: string, readonly content: string, readonly question: string, readonly link: string } }, readonly cited: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly sentence: string, readonly pinpoint: string, readonly disputed: boolean, readonly verification: string, readonly verifiedIn: string | null, readonly recordedAt: string, readonly speaker:
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
      , readonly source: { readonly id: string, readonly title: string, readonly publishedOn: string | null } }> }>, readonly entities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string }> } };

export type ProvisionParts = { readonly id: string, readonly citation: string };

export type PinParts = { readonly asOf: string, readonly knownAt: string, readonly rules: string, readonly dataset: string, readonly hash: string, readonly content: string, readonly question: string, readonly link: string };

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

export const ElementsPage: Operation<ElementsPageAnswer, ElementsPageVariables> = {
  text: "query ElementsPage($category: ID!, $subject: ID!, $asOf: Date, $knownAt: DateTime) { elementsMatrix( category: $category subject: $subject asOf: $asOf knownAt: $knownAt ) { category { id name } requirements { element { id name provision { ...ProvisionParts } } kind role group act { id name } supporting { id } contradicting { id } leftOpen { id } standardsReached { speaker { id name kind } standard { id name } on } gap } pin { ...PinParts } } cited { ...ClaimParts } entities(where: {ids: [$subject]}, first: 1) { nodes { id name type } } } fragment ProvisionParts on Provision { id citation } fragment PinParts on Pin { asOf knownAt rules dataset hash content question link } fragment ClaimParts on Claim { id kind sentence speaker { id name kind } source { id title publisher publishedOn url } pinpoint standard { id name } disputed verification verifiedIn recordedAt positions { id kind sentence speaker { id name kind } source { id title publishedOn } pinpoint } }",
};
