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

export type Holds =
  | 'CERTAIN'
  | 'CONTINUITY'
  | 'POSSIBLE'
  | 'UNKNOWN'
  | 'EXCLUDED';

export type HopKind =
  | 'ALLEGED_ROLE'
  | 'SUBORDINATE_TO'
  | 'MEMBER_OF'
  | 'HOLDS_OFFICE'
  | 'ORGAN_OF'
  | 'AGENT_OF'
  | 'CONTROLLED_BY'
  | 'HYPOTHESIS';

export type ChainLine =
  | 'INDIVIDUAL'
  | 'STATE'
  | 'ORGANISATION';

export type ChainsPageVariables = {
  id: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
};


export type ChainsPageAnswer = { readonly responsibilityChains: ReadonlyArray<{ readonly holds: Holds, readonly weakestHop: number, readonly singleSourceHops: ReadonlyArray<number>, readonly hypothetical: boolean, readonly endsBecause: string, readonly line: ChainLine, readonly gaps: ReadonlyArray<string>, readonly hops: ReadonlyArray<{ readonly kind: HopKind, readonly holds: Holds, readonly disputed: boolean, readonly openQuestions: ReadonlyArray<string>, readonly standing: ReadonlyArray<string>, readonly from: { readonly id: string, readonly name: string, readonly kind: string, readonly caution: string | null }, readonly to: { readonly id: string, readonly name: string, readonly kind: string, readonly caution: string | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly source: { readonly id: string, readonly title: string }, readonly positions: ReadonlyArray<{ readonly id: string, readonly kind: string }> }> }>, readonly endsAt:
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
      | { readonly id: string, readonly name: string, readonly kind: ActorKind }
     | null, readonly pin: { readonly asOf: string, readonly knownAt: string, readonly rules: string, readonly dataset: string, readonly hash: string, readonly content: string, readonly question: string, readonly link: string } }>, readonly entities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string, readonly actor:
        | { readonly kind: ActorKind, readonly caution: string | null }
        | { readonly kind: ActorKind, readonly caution: string | null }
        | { readonly kind: ActorKind, readonly caution: string | null }
        | { readonly kind: ActorKind, readonly caution: string | null }
        | { readonly kind: ActorKind, readonly caution: string }
        | { readonly kind: ActorKind, readonly caution: string | null }
        | { readonly kind: ActorKind, readonly caution: string | null }
        | { readonly kind: ActorKind, readonly caution: string | null }
        | { readonly kind: ActorKind, readonly caution: string | null }
       | null, readonly acts: ReadonlyArray<{ readonly id: string, readonly act: string, readonly by: string, readonly reason: string, readonly judgement: string | null, readonly rev: number, readonly comparesWith: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> } };

export type PinParts = { readonly asOf: string, readonly knownAt: string, readonly rules: string, readonly dataset: string, readonly hash: string, readonly content: string, readonly question: string, readonly link: string };

export const ChainsPage: Operation<ChainsPageAnswer, ChainsPageVariables> = {
  text: "query ChainsPage($id: ID!, $asOf: Date, $knownAt: DateTime) { responsibilityChains(subject: $id, asOf: $asOf, knownAt: $knownAt) { hops { from { id name kind caution } to { id name kind caution } kind holds disputed claims { id sentence speaker { id name } source { id title } pinpoint positions { id kind } } openQuestions standing } holds weakestHop singleSourceHops hypothetical endsAt { id name kind } endsBecause line gaps pin { ...PinParts } } entities(where: {ids: [$id]}, first: 1) { nodes { id name type actor { kind caution } acts { id act by reason judgement rev comparesWith { id name } } } } } fragment PinParts on Pin { asOf knownAt rules dataset hash content question link }",
};
