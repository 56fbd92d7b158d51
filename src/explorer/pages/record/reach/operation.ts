// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../../ask.js";

export type RecordReachVariables = {
  offset?: number | null | undefined;
};


export type RecordReachAnswer = { readonly instruments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly participationCompleteTo: string | null }> };

export const RecordReach: Operation<RecordReachAnswer, RecordReachVariables> = {
  text: "query RecordReach($offset: Int) { instruments(limit: 200, offset: $offset, sort: [{name: ASC}, {id: ASC}]) { id name participationCompleteTo } }",
};
