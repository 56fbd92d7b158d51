// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../../ask.js";

export type HomeNumbersVariables = {
  id: string;
};


export type HomeNumbersAnswer = { readonly violations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly category: { readonly id: string }, readonly incident: { readonly id: string }, readonly allegedActor:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export const HomeNumbers: Operation<HomeNumbersAnswer, HomeNumbersVariables> = {
  text: "query HomeNumbers($id: ID!) { violations(where: {situation: $id}, first: 200) { nodes { id category { id } incident { id } allegedActor { id } } pageInfo { hasNextPage } } }",
};
