// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../../ask.js";

export type BrowseSourcesVariables = {
  after?: string | null | undefined;
};


export type BrowseSourcesAnswer = { readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const BrowseSources: Operation<BrowseSourcesAnswer, BrowseSourcesVariables> = {
  text: "query BrowseSources($after: String) { sources(first: 200, after: $after) { nodes { id title } pageInfo { hasNextPage endCursor } } }",
};
