// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../../ask.js";

export type RecordActsVariables = {
  rev?: number | null | undefined;
  offset?: number | null | undefined;
};


export type RecordActsAnswer = { readonly actRecords: ReadonlyArray<{ readonly id: string, readonly act: string, readonly by: string, readonly reason: string, readonly rank: string | null, readonly verification: string | null, readonly judgement: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly sentence: string }>, readonly entities: ReadonlyArray<{ readonly id: string, readonly name: string }> }> };

export const RecordActs: Operation<RecordActsAnswer, RecordActsVariables> = {
  text: "query RecordActs($rev: Int, $offset: Int) { actRecords( limit: 200 offset: $offset sort: [{id: ASC}] where: {rev: {eq: $rev}} ) { id act by reason rank verification judgement claims(limit: 10) { id sentence } entities(limit: 10) { id name } } }",
};
