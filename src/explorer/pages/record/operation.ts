// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../ask.js";

export type RecordPageVariables = {
  rev?: number | null | undefined;
  after?: string | null | undefined;
  offset?: number | null | undefined;
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
      , readonly source: { readonly id: string, readonly title: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly actRecords: ReadonlyArray<{ readonly id: string, readonly act: string, readonly by: string, readonly reason: string, readonly rank: string | null, readonly verification: string | null, readonly judgement: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly sentence: string }>, readonly entities: ReadonlyArray<{ readonly id: string, readonly name: string }> }> };

export const RecordPage: Operation<RecordPageAnswer, RecordPageVariables> = {
  text: "query RecordPage($rev: Int, $after: String, $offset: Int) { claims(where: {rev: $rev, withdrawn: true}, first: 50, after: $after) { nodes { id sentence kind speaker { id name } source { id title } pinpoint retracted } pageInfo { hasNextPage endCursor } } actRecords( limit: 200 offset: $offset sort: [{id: ASC}] where: {rev: {eq: $rev}} ) { id act by reason rank verification judgement claims(limit: 10) { id sentence } entities(limit: 10) { id name } } }",
};
