// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../../ask.js";

export type BrowseLawVariables = {
  offset?: number | null | undefined;
};


export type BrowseLawAnswer = { readonly mechanisms: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly legalCategories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly instruments: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly provisions: ReadonlyArray<{ readonly id: string, readonly citation: string }> };

export const BrowseLaw: Operation<BrowseLawAnswer, BrowseLawVariables> = {
  text: "query BrowseLaw($offset: Int) { mechanisms(limit: 200, offset: $offset, sort: [{name: ASC}]) { id name } legalCategories(limit: 200, offset: $offset, sort: [{name: ASC}]) { id name } instruments(limit: 200, offset: $offset, sort: [{name: ASC}]) { id name } provisions(limit: 200, offset: $offset, sort: [{id: ASC}]) { id citation } }",
};
