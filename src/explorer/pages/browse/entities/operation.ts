// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../../ask.js";

export type BrowseEntitiesVariables = {
  type?: string | null | undefined;
  after?: string | null | undefined;
};


export type BrowseEntitiesAnswer = { readonly entities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const BrowseEntities: Operation<BrowseEntitiesAnswer, BrowseEntitiesVariables> = {
  text: "query BrowseEntities($type: String, $after: String) { entities(where: {type: $type}, first: 200, after: $after) { nodes { id name type } pageInfo { hasNextPage endCursor } } }",
};
