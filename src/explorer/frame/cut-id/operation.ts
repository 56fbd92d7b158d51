// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../ask.js";

export type CutIdVariables = {
  claim: string;
  violation: string;
};


export type CutIdAnswer = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string }> }, readonly violations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly category: { readonly name: string }, readonly incident: { readonly name: string } }> } };

export const CutId: Operation<CutIdAnswer, CutIdVariables> = {
  text: "query CutId($claim: ID!, $violation: ID!) { claims(where: {withdrawn: true, matches: {id: {startsWith: $claim}}}, first: 8) { nodes { id sentence } } violations(where: {matches: {id: {startsWith: $violation}}}, first: 8) { nodes { id category { name } incident { name } } } }",
};
