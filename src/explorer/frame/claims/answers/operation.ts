// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../../ask.js";

export type AnswerDaysVariables = {
  ids: ReadonlyArray<string> | string;
};


export type AnswerDaysAnswer = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly on: string | null, readonly seenFrom: string | null }> } };

export const AnswerDays: Operation<AnswerDaysAnswer, AnswerDaysVariables> = {
  text: "query AnswerDays($ids: [ID!]!) { claims(where: {ids: $ids, withdrawn: true}, first: 200) { nodes { id on seenFrom } } }",
};
