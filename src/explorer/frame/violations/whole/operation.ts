// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../../ask.js";

export type WholeViolationVariables = {
  id: string;
  offset?: number | null | undefined;
};


export type WholeViolationAnswer = { readonly allegedViolations: ReadonlyArray<{ readonly id: string, readonly incident: { readonly id: string, readonly situations: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly rev: number, readonly seenFrom: string | null, readonly saidBy: ReadonlyArray<{ readonly id: string }>, readonly scopes: ReadonlyArray<{ readonly id: string }>, readonly acts: ReadonlyArray<{ readonly act: string, readonly rank: string | null, readonly rev: number }> }> }>, readonly formerViolations: ReadonlyArray<{ readonly id: string, readonly incident: { readonly id: string, readonly situations: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly claims: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly rev: number, readonly seenFrom: string | null, readonly saidBy: ReadonlyArray<{ readonly id: string }>, readonly scopes: ReadonlyArray<{ readonly id: string }>, readonly acts: ReadonlyArray<{ readonly act: string, readonly rank: string | null, readonly rev: number }> }> }> };

export type FoundingClaim = { readonly id: string, readonly kind: string, readonly rev: number, readonly seenFrom: string | null, readonly saidBy: ReadonlyArray<{ readonly id: string }>, readonly scopes: ReadonlyArray<{ readonly id: string }>, readonly acts: ReadonlyArray<{ readonly act: string, readonly rank: string | null, readonly rev: number }> };

export const WholeViolation: Operation<WholeViolationAnswer, WholeViolationVariables> = {
  text: "query WholeViolation($id: ID!, $offset: Int) { allegedViolations(where: {id: {eq: $id}}) { id incident { id situations(limit: 200, offset: $offset, sort: [{id: ASC}]) { id name } } claims(limit: 200, offset: $offset, sort: [{id: ASC}]) { ...FoundingClaim } } formerViolations(where: {id: {eq: $id}}) { id incident { id situations(limit: 200, offset: $offset, sort: [{id: ASC}]) { id name } } claims(limit: 200, offset: $offset, sort: [{id: ASC}]) { ...FoundingClaim } } } fragment FoundingClaim on Claim { id kind rev seenFrom saidBy(limit: 1) { id } scopes(limit: 1) { id } acts(limit: 3, where: {act: {in: [\"retraction\", \"rank\"]}}, sort: [{rev: DESC}]) { act rank rev } }",
};
