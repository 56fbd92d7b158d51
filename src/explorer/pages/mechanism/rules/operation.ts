// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../../ask.js";

export type BasisRulesVariables = {
  ids: ReadonlyArray<string> | string;
  offset?: number | null | undefined;
};


export type BasisRulesAnswer = { readonly jurisdictionBases: ReadonlyArray<{ readonly id: string, readonly rules: ReadonlyArray<{ readonly id: string }> }> };

export const BasisRules: Operation<BasisRulesAnswer, BasisRulesVariables> = {
  text: "query BasisRules($ids: [ID!]!, $offset: Int) { jurisdictionBases(where: {id: {in: $ids}}, limit: 50) { id rules(limit: 200, offset: $offset, sort: [{id: ASC}]) { id } } }",
};
