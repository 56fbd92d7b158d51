// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../ask.js";

export type SourcePageVariables = {
  id: string;
  offset?: number | null | undefined;
};


export type SourcePageAnswer = { readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null, readonly url: string | null, readonly symbol: string | null, readonly otherTitles: ReadonlyArray<string> | null, readonly genre: string, readonly rev: number, readonly note: string | null, readonly reports: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null }>, readonly reportedBy: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null }> }> } };

export const SourcePage: Operation<SourcePageAnswer, SourcePageVariables> = {
  text: "query SourcePage($id: ID!, $offset: Int) { sources(where: {ids: [$id]}, first: 1) { nodes { id title publisher publishedOn url symbol otherTitles genre rev note reports(limit: 200, offset: $offset, sort: [{id: ASC}]) { id title publisher publishedOn } reportedBy(limit: 200, offset: $offset, sort: [{id: ASC}]) { id title publisher publishedOn } } } }",
};
