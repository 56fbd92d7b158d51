// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../ask.js";

export type RecordPageVariables = {
  rev?: number | null | undefined;
  first: number;
  after?: string | null | undefined;
};


export type RecordPageAnswer = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly kind: string, readonly pinpoint: string, readonly retracted: boolean, readonly speaker:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly source: { readonly id: string, readonly title: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const RecordPage: Operation<RecordPageAnswer, RecordPageVariables> = {
  text: "query RecordPage($rev: Int, $first: Int!, $after: String) { claims(where: {rev: $rev, withdrawn: true}, first: $first, after: $after) { nodes { id sentence kind speaker { id name } source { id title } pinpoint retracted } pageInfo { hasNextPage endCursor } } }",
};
