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

export type Outcome =
  | 'COVERED'
  | 'PARTIAL'
  | 'CONTESTED'
  | 'UNKNOWN'
  | 'NOT_COVERED';

export type SituationMatrixVariables = {
  id: string;
  categories?: ReadonlyArray<string> | string | null | undefined;
  actors?: ReadonlyArray<string> | string | null | undefined;
  mechanisms?: ReadonlyArray<string> | string | null | undefined;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
};


export type SituationMatrixAnswer = { readonly situations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly description: string | null }>, readonly coverageMatrix: { readonly rows: ReadonlyArray<{ readonly violations: number, readonly category: { readonly id: string, readonly name: string }, readonly allegedActor:
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind }
       | null, readonly cells: ReadonlyArray<{ readonly outcome: Outcome, readonly violations: number, readonly example: string, readonly mechanism: { readonly id: string } }> }>, readonly mechanisms: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly totals: ReadonlyArray<{ readonly outcome: Outcome, readonly violations: number, readonly mechanism: { readonly id: string } }>, readonly pin: { readonly asOf: string, readonly knownAt: string, readonly rules: string, readonly dataset: string, readonly hash: string, readonly content: string, readonly question: string, readonly link: string } } };

export type PinParts = { readonly asOf: string, readonly knownAt: string, readonly rules: string, readonly dataset: string, readonly hash: string, readonly content: string, readonly question: string, readonly link: string };

export const SituationMatrix: Operation<SituationMatrixAnswer, SituationMatrixVariables> = {
  text: "query SituationMatrix($id: ID!, $categories: [ID!], $actors: [ID!], $mechanisms: [ID!], $asOf: Date, $knownAt: DateTime) { situations(where: {id: {eq: $id}}) { id name description } coverageMatrix( situation: $id categories: $categories actors: $actors mechanisms: $mechanisms asOf: $asOf knownAt: $knownAt ) { rows { category { id name } allegedActor { id name kind } violations cells { mechanism { id } outcome violations example } } mechanisms { id name } totals { mechanism { id } outcome violations } pin { ...PinParts } } } fragment PinParts on Pin { asOf knownAt rules dataset hash content question link }",
};
