// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../../ask.js";

export type ProvisionsOfVariables = {
  start: string;
  offset?: number | null | undefined;
};


export type ProvisionsOfAnswer = { readonly provisions: ReadonlyArray<{ readonly id: string, readonly citation: string }> };

export const ProvisionsOf: Operation<ProvisionsOfAnswer, ProvisionsOfVariables> = {
  text: "query ProvisionsOf($start: ID!, $offset: Int) { provisions( where: {id: {startsWith: $start}} limit: 200 offset: $offset sort: [{id: ASC}] ) { id citation } }",
};
