// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../../ask.js";

export type BrowseClaimsVariables = {
  kind?: string | null | undefined;
  speaker?: string | null | undefined;
  after?: string | null | undefined;
};


export type BrowseClaimsAnswer = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly kind: string, readonly retracted: boolean }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const BrowseClaims: Operation<BrowseClaimsAnswer, BrowseClaimsVariables> = {
  text: "query BrowseClaims($kind: String, $speaker: ID, $after: String) { claims( where: {kind: $kind, speaker: $speaker, withdrawn: true} first: 200 after: $after ) { nodes { id sentence kind retracted } pageInfo { hasNextPage endCursor } } }",
};
