// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../ask.js";

export type InstrumentPageVariables = {
  id: string;
  offset?: number | null | undefined;
};


export type InstrumentPageAnswer = { readonly instruments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly otherNames: ReadonlyArray<string> | null, readonly adopted: string | null, readonly inForce: string | null, readonly participationCompleteTo: string | null, readonly note: string | null, readonly provisions: ReadonlyArray<{ readonly id: string, readonly citation: string, readonly gist: string | null }>, readonly participation: ReadonlyArray<{ readonly id: string, readonly act: string | null, readonly status: string | null, readonly effectFrom: string | null, readonly effectTo: string | null, readonly subjects: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> };

export const InstrumentPage: Operation<InstrumentPageAnswer, InstrumentPageVariables> = {
  text: "query InstrumentPage($id: ID!, $offset: Int) { instruments(where: {id: {eq: $id}}) { id name otherNames adopted inForce participationCompleteTo note provisions(limit: 200, offset: $offset, sort: [{id: ASC}]) { id citation gist } participation(limit: 200, offset: $offset, sort: [{id: ASC}]) { id act status effectFrom effectTo subjects { id name } } } }",
};
