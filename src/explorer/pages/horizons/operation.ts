// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../ask.js";

export type Outcome =
  | 'COVERED'
  | 'PARTIAL'
  | 'CONTESTED'
  | 'UNKNOWN'
  | 'NOT_COVERED';

export type HorizonsVariables = {
  subject: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
};


export type HorizonsAnswer = { readonly horizons: ReadonlyArray<{ readonly on: string, readonly before: Outcome, readonly after: Outcome, readonly sentence: string, readonly conduct: string, readonly mechanism: { readonly id: string, readonly name: string }, readonly because: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly source: { readonly id: string, readonly title: string } }>, readonly pin: { readonly asOf: string, readonly knownAt: string, readonly rules: string, readonly dataset: string, readonly hash: string, readonly content: string, readonly question: string, readonly link: string } }> };

export type PinParts = { readonly asOf: string, readonly knownAt: string, readonly rules: string, readonly dataset: string, readonly hash: string, readonly content: string, readonly question: string, readonly link: string };

export const Horizons: Operation<HorizonsAnswer, HorizonsVariables> = {
  text: "query Horizons($subject: ID!, $asOf: Date, $knownAt: DateTime) { horizons(subject: $subject, asOf: $asOf, knownAt: $knownAt) { on mechanism { id name } before after sentence because { id sentence speaker { id name } source { id title } pinpoint } conduct pin { ...PinParts } } } fragment PinParts on Pin { asOf knownAt rules dataset hash content question link }",
};
