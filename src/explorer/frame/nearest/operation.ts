// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../ask.js";

export type NearestVariables = {
  text: string;
  kinds?: ReadonlyArray<string> | string | null | undefined;
  knownAt?: string | null | undefined;
};


export type NearestAnswer = { readonly search: { readonly didYouMean: ReadonlyArray<string>, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: string, readonly name: string } }> } };

export const Nearest: Operation<NearestAnswer, NearestVariables> = {
  text: "query Nearest($text: String!, $kinds: [String!], $knownAt: DateTime) { search(text: $text, kinds: $kinds, first: 40, knownAt: $knownAt) { edges { node { id kind name } } didYouMean } }",
};
