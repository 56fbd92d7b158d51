// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../ask.js";

export type SearchVariables = {
  text: string;
  kinds?: ReadonlyArray<string> | string | null | undefined;
  after?: string | null | undefined;
  knownAt?: string | null | undefined;
};


export type SearchAnswer = { readonly search: { readonly didYouMean: ReadonlyArray<string>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly kind: string, readonly name: string, readonly snippet: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const Search: Operation<SearchAnswer, SearchVariables> = {
  text: "query Search($text: String!, $kinds: [String!], $after: String, $knownAt: DateTime) { search(text: $text, kinds: $kinds, first: 50, after: $after, knownAt: $knownAt) { edges { cursor node { id kind name snippet } } pageInfo { hasNextPage endCursor } didYouMean } }",
};
