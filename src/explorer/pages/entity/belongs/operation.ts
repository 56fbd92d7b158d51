// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../../ask.js";

export type EntityBelongsVariables = {
  id: string;
  after?: string | null | undefined;
};


export type EntityBelongsAnswer = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: string | null, readonly objects: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export const EntityBelongs: Operation<EntityBelongsAnswer, EntityBelongsVariables> = {
  text: "query EntityBelongs($id: ID!, $after: String) { claims(first: 200, after: $after, where: {kind: \"structure\", subject: $id}) { nodes { id relation objects(limit: 1) { id name } } pageInfo { hasNextPage endCursor } } }",
};
