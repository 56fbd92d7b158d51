// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../ask.js";

export type Outcome =
  | 'COVERED'
  | 'PARTIAL'
  | 'CONTESTED'
  | 'UNKNOWN'
  | 'NOT_COVERED';

export type ViolationOverviewVariables = {
  id: string;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
};


export type ViolationOverviewAnswer = { readonly violationCoverage: ReadonlyArray<{ readonly outcome: Outcome, readonly summary: string, readonly mechanism: { readonly id: string, readonly name: string }, readonly pin: { readonly asOf: string, readonly knownAt: string, readonly rules: string, readonly dataset: string, readonly hash: string, readonly content: string, readonly question: string, readonly link: string } }> };

export type PinParts = { readonly asOf: string, readonly knownAt: string, readonly rules: string, readonly dataset: string, readonly hash: string, readonly content: string, readonly question: string, readonly link: string };

export const ViolationOverview: Operation<ViolationOverviewAnswer, ViolationOverviewVariables> = {
  text: "query ViolationOverview($id: ID!, $asOf: Date, $knownAt: DateTime) { violationCoverage(violation: $id, asOf: $asOf, knownAt: $knownAt) { mechanism { id name } outcome summary pin { ...PinParts } } } fragment PinParts on Pin { asOf knownAt rules dataset hash content question link }",
};
