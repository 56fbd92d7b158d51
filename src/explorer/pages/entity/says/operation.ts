// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../../ask.js";

export type EntitySaysVariables = {
  id: string;
  after?: string | null | undefined;
};


export type EntitySaysAnswer = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const EntitySays: Operation<EntitySaysAnswer, EntitySaysVariables> = {
  text: "query EntitySays($id: ID!, $after: String) { claims(where: {speaker: $id, withdrawn: true}, first: 200, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } }",
};
