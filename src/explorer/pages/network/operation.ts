// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../ask.js";

export type NetworkPathVariables = {
  from: string;
  to: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
};


export type NetworkPathAnswer = { readonly connections: ReadonlyArray<{ readonly pathsInAll: number, readonly steps: ReadonlyArray<{ readonly relation: string, readonly claimsInAll: number, readonly from: { readonly id: string, readonly name: string, readonly kind: string }, readonly to: { readonly id: string, readonly name: string, readonly kind: string }, readonly claims: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly pinpoint: string, readonly speaker:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly source: { readonly id: string, readonly title: string } }> }> }> };

export const NetworkPath: Operation<NetworkPathAnswer, NetworkPathVariables> = {
  text: "query NetworkPath($from: ID!, $to: ID!, $asOf: Date, $knownAt: DateTime) { connections(from: $from, to: $to, asOf: $asOf, knownAt: $knownAt) { pathsInAll steps { from { id name kind } to { id name kind } relation claimsInAll claims { id sentence speaker { id name } source { id title } pinpoint } } } }",
};
