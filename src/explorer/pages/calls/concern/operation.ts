// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../../ask.js";

export type CallsConcernVariables = {
  ids: ReadonlyArray<string> | string;
  knownAt?: string | null | undefined;
};


export type CallsConcernAnswer = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rev: number, readonly seenFrom: string | null, readonly subjects: ReadonlyArray<{ readonly id: string }>, readonly about: ReadonlyArray<{ readonly id: string }> }> } };

export const CallsConcern: Operation<CallsConcernAnswer, CallsConcernVariables> = {
  text: "query CallsConcern($ids: [ID!]!, $knownAt: DateTime) { claims(where: {ids: $ids, withdrawn: true}, first: 200, knownAt: $knownAt) { nodes { id rev seenFrom subjects(limit: 20) { id } about(limit: 60) { id } } } }",
};
