// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../../ask.js";

export type TimelineClaimsVariables = {
  ids: ReadonlyArray<string> | string;
  knownAt?: string | null | undefined;
};


export type TimelineClaimsAnswer = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly retracted: boolean, readonly rev: number, readonly on: string | null, readonly seenFrom: string | null, readonly certainFrom: string | null, readonly certainTo: string | null, readonly possibleFrom: string | null, readonly possibleTo: string | null, readonly speaker:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly source: { readonly publishedOn: string | null } }> } };

export const TimelineClaims: Operation<TimelineClaimsAnswer, TimelineClaimsVariables> = {
  text: "query TimelineClaims($ids: [ID!]!, $knownAt: DateTime) { claims(where: {ids: $ids, withdrawn: true}, first: 200, knownAt: $knownAt) { nodes { id kind retracted rev on seenFrom certainFrom certainTo possibleFrom possibleTo speaker { id name } source { publishedOn } } } }",
};
