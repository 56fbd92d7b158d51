// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../ask.js";

export type SearchMatch =
  | 'NAME'
  | 'SOUND'
  | 'SLIP'
  | 'WORDS'
  | 'RELATED_WORDS'
  | 'SIMILAR_WORDS'
  | 'SOME_WORDS';

export type NamedVariables = {
  text: string;
  kinds?: ReadonlyArray<string> | string | null | undefined;
  knownAt?: string | null | undefined;
};


export type NamedAnswer = { readonly search: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: string, readonly name: string, readonly match: SearchMatch, readonly namedBy: ReadonlyArray<{ readonly id: string }> } }> } };

export const Named: Operation<NamedAnswer, NamedVariables> = {
  text: "query Named($text: String!, $kinds: [String!], $knownAt: DateTime) { search(text: $text, kinds: $kinds, first: 20, knownAt: $knownAt) { edges { node { id kind name match namedBy { id } } } } }",
};
