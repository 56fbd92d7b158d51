// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../../ask.js";

export type HorizonsSubjectVariables = {
  id: string;
};


export type HorizonsSubjectAnswer = { readonly entities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly actor:
        | { readonly caution: string | null }
        | { readonly caution: string | null }
        | { readonly caution: string | null }
        | { readonly caution: string | null }
        | { readonly caution: string }
        | { readonly caution: string | null }
        | { readonly caution: string | null }
        | { readonly caution: string | null }
        | { readonly caution: string | null }
       | null }> }, readonly mechanisms: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export const HorizonsSubject: Operation<HorizonsSubjectAnswer, HorizonsSubjectVariables> = {
  text: "query HorizonsSubject($id: ID!) { entities(where: {ids: [$id]}, first: 1) { nodes { id name actor { caution } } } mechanisms(where: {id: {eq: $id}}) { id name } }",
};
