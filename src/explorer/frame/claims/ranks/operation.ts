// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../../ask.js";

export type ClaimRanksVariables = {
  offset?: number | null | undefined;
};


export type ClaimRanksAnswer = { readonly actRecords: ReadonlyArray<{ readonly id: string, readonly rev: number, readonly rank: string | null, readonly reason: string, readonly claims: ReadonlyArray<{ readonly id: string }> }> };

export const ClaimRanks: Operation<ClaimRanksAnswer, ClaimRanksVariables> = {
  text: "query ClaimRanks($offset: Int) { actRecords( limit: 200 offset: $offset sort: [{id: ASC}] where: {act: {eq: \"rank\"}} ) { id rev rank reason claims(limit: 10) { id } } }",
};
