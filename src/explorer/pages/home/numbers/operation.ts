// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../../ask.js";

export type HomeNumbersVariables = {
  id: string;
  knownAt?: string | null | undefined;
};


export type HomeNumbersAnswer = { readonly violations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly category: { readonly id: string }, readonly incident: { readonly id: string }, readonly allegedActor:
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
  text: "query HomeNumbers($id: ID!, $knownAt: DateTime) { violations(where: {situation: $id}, first: 200, knownAt: $knownAt) { nodes { id category { id } incident { id } allegedActor { id } } pageInfo { hasNextPage } totalCount } }",
};
