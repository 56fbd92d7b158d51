// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../../ask.js";

export type CoverageChoicesVariables = {
  offset?: number | null | undefined;
};


export type CoverageChoicesAnswer = { readonly legalCategories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly mechanisms: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export const CoverageChoices: Operation<CoverageChoicesAnswer, CoverageChoicesVariables> = {
  text: "query CoverageChoices($offset: Int) { legalCategories(limit: 200, offset: $offset, sort: [{name: ASC}]) { id name } places(limit: 200, offset: $offset, sort: [{name: ASC}]) { id name } mechanisms(limit: 200, offset: $offset, sort: [{name: ASC}]) { id name } }",
};
