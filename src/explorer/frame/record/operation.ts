// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../ask.js";

export type ChangesetsVariables = {
  offset?: number | null | undefined;
};


export type ChangesetsAnswer = { readonly changesets: ReadonlyArray<{ readonly seq: number, readonly recordedAt: string, readonly title: string, readonly digest: string }> };

export const Changesets: Operation<ChangesetsAnswer, ChangesetsVariables> = {
  text: "query Changesets($offset: Int) { changesets(limit: 200, offset: $offset, sort: [{seq: ASC}]) { seq recordedAt title digest } }",
};
