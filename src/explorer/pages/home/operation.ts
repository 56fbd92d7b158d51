// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../ask.js";

export type HomeVariables = {
  offset?: number | null | undefined;
};


export type HomeAnswer = { readonly situations: ReadonlyArray<{ readonly id: string, readonly rev: number, readonly name: string, readonly otherNames: ReadonlyArray<string> | null, readonly description: string | null }> };

export const Home: Operation<HomeAnswer, HomeVariables> = {
  text: "query Home($offset: Int) { situations(limit: 200, offset: $offset, sort: [{name: ASC}]) { id rev name otherNames description } }",
};
