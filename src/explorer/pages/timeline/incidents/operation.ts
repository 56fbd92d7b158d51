// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../../ask.js";

export type IncidentClaimsVariables = {
  ids: ReadonlyArray<string> | string;
  offset?: number | null | undefined;
};


export type IncidentClaimsAnswer = { readonly incidents: ReadonlyArray<{ readonly id: string, readonly claimsAbout: ReadonlyArray<{ readonly id: string }> }> };

export const IncidentClaims: Operation<IncidentClaimsAnswer, IncidentClaimsVariables> = {
  text: "query IncidentClaims($ids: [ID!]!, $offset: Int) { incidents(where: {id: {in: $ids}}, limit: 50) { id claimsAbout(limit: 200, offset: $offset, sort: [{id: ASC}]) { id } } }",
};
