// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../ask.js";

export type Bound =
  | 'AT_LEAST'
  | 'AT_MOST'
  | 'ABOUT'
  | 'EXACTLY';

export type FigureUnit =
  | 'DEATHS'
  | 'INJURIES'
  | 'HOSTAGES'
  | 'DISPLACED'
  | 'DETAINED'
  | 'MISSING'
  | 'STRUCTURES';

export type ClaimCardVariables = {
  id: string;
  offset?: number | null | undefined;
};


export type ClaimCardAnswer = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string | null, readonly note: string | null, readonly says: string | null, readonly asks: string | null, readonly effectFrom: string | null, readonly effectTo: string | null, readonly starting: boolean | null, readonly ending: boolean | null, readonly bound: Bound | null, readonly value: number | null, readonly unit: FigureUnit | null, readonly passage: { readonly at: string, readonly sha256: string }, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly symbol: string | null }, readonly thread: { readonly id: string, readonly claims: ReadonlyArray<{ readonly id: string }> }, readonly subjects: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string }>, readonly objects: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string }>, readonly scopes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string }>, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string }>, readonly acts: ReadonlyArray<{ readonly id: string, readonly act: string, readonly by: string, readonly reason: string, readonly rank: string | null, readonly verification: string | null, readonly rev: number }>, readonly violations: ReadonlyArray<{ readonly id: string }> }> } };

export const ClaimCard: Operation<ClaimCardAnswer, ClaimCardVariables> = {
  text: "query ClaimCard($id: ID!, $offset: Int) { claims(where: {ids: [$id], withdrawn: true}, first: 1) { nodes { id key note says asks effectFrom effectTo starting ending bound value unit passage { at sha256 } source { id title publisher publishedOn url symbol } thread { id claims(limit: 200, offset: $offset, sort: [{id: ASC}]) { id } } subjects(limit: 200, offset: $offset, sort: [{id: ASC}]) { id name type } objects(limit: 200, offset: $offset, sort: [{id: ASC}]) { id name type } scopes(limit: 200, offset: $offset, sort: [{id: ASC}]) { id name type } about(limit: 200, offset: $offset, sort: [{id: ASC}]) { id name type } acts(limit: 200, offset: $offset, sort: [{id: ASC}]) { id act by reason rank verification rev } violations(limit: 200, offset: $offset, sort: [{id: ASC}]) { id } } } }",
};
