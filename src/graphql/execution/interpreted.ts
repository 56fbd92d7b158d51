import type { GraphQLField } from "graphql";

/**
 * Extensions of a field whose resolver reads more of the query than the field itself: where it stands, what is selected
 * beside it. Only graphql-js tells it all of that, so a query with such a field is not compiled.
 */
export const INTERPRETED = { interpreted: true } as const;

export const isInterpreted = (field: GraphQLField<unknown, unknown> | undefined): boolean =>
  field?.extensions.interpreted === true;
