// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../../ask.js";

export type ClaimActsVariables = {
  ids: ReadonlyArray<string> | string;
};


export type ClaimActsAnswer = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly acts: ReadonlyArray<{ readonly act: string, readonly rev: number }> }> } };

export const ClaimActs: Operation<ClaimActsAnswer, ClaimActsVariables> = {
  text: "query ClaimActs($ids: [ID!]!) { claims(where: {ids: $ids, withdrawn: true}, first: 200) { nodes { id acts { act rev } } } }",
};
