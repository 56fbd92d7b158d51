// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../../ask.js";

export type LimbState =
  | 'MET'
  | 'NOT_MET'
  | 'CONTESTED'
  | 'UNKNOWN'
  | 'NOT_APPLICABLE';

export type InstrumentStatusVariables = {
  id: string;
  on?: string | null | undefined;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
};


export type InstrumentStatusAnswer = { readonly treatyStatus: { readonly on: string, readonly completeTo: string | null, readonly others: string, readonly states: ReadonlyArray<{ readonly bound: LimbState, readonly from: string | null, readonly to: string | null, readonly sentence: string, readonly lookedTo: string | null, readonly state:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly contestedBy: ReadonlyArray<{ readonly id: string, readonly sentence: string }> }>, readonly pin: { readonly asOf: string, readonly knownAt: string, readonly rules: string, readonly dataset: string, readonly hash: string, readonly content: string, readonly question: string, readonly link: string } } };

export type PinParts = { readonly asOf: string, readonly knownAt: string, readonly rules: string, readonly dataset: string, readonly hash: string, readonly content: string, readonly question: string, readonly link: string };

export const InstrumentStatus: Operation<InstrumentStatusAnswer, InstrumentStatusVariables> = {
  text: "query InstrumentStatus($id: ID!, $on: Date, $asOf: Date, $knownAt: DateTime) { treatyStatus(instrument: $id, on: $on, asOf: $asOf, knownAt: $knownAt) { on completeTo others states { state { id } bound from to sentence contestedBy { id sentence } lookedTo } pin { ...PinParts } } } fragment PinParts on Pin { asOf knownAt rules dataset hash content question link }",
};
