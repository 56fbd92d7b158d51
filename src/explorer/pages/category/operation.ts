// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../ask.js";

export type ElementKind =
  | 'CONTEXTUAL'
  | 'MATERIAL'
  | 'MENTAL';

export type CategoryPageVariables = {
  id: string;
  offset?: number | null | undefined;
};


export type CategoryPageAnswer = { readonly legalCategories: ReadonlyArray<{ readonly id: string, readonly name: string, readonly otherNames: ReadonlyArray<string> | null, readonly regime: string | null, readonly note: string | null, readonly broader: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly narrower: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly definedBy: ReadonlyArray<{ readonly gist: string | null, readonly id: string, readonly citation: string }>, readonly elements: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ElementKind, readonly anyOf: string | null, readonly note: string | null, readonly provision: { readonly id: string, readonly citation: string } }>, readonly characterizedAs: ReadonlyArray<{ readonly id: string }>, readonly namedIn: ReadonlyArray<{ readonly id: string }> }> };

export type ProvisionParts = { readonly id: string, readonly citation: string };

export const CategoryPage: Operation<CategoryPageAnswer, CategoryPageVariables> = {
  text: "query CategoryPage($id: ID!, $offset: Int) { legalCategories(where: {id: {eq: $id}}) { id name otherNames regime note broader(limit: 200, offset: $offset, sort: [{id: ASC}]) { id name } narrower(limit: 200, offset: $offset, sort: [{id: ASC}]) { id name } definedBy(limit: 200, offset: $offset, sort: [{id: ASC}]) { ...ProvisionParts gist } elements(limit: 200, offset: $offset, sort: [{id: ASC}]) { id name kind anyOf note provision { ...ProvisionParts } } characterizedAs(limit: 200, offset: $offset, sort: [{id: ASC}]) { id } namedIn(limit: 200, offset: $offset, sort: [{id: ASC}]) { id } } } fragment ProvisionParts on Provision { id citation }",
};
