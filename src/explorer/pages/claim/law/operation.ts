// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../../ask.js";

export type ClaimLawVariables = {
  id: string;
  offset?: number | null | undefined;
};


export type ClaimLawAnswer = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly objectCategories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly objectElements: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly objectInstruments: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly objectBases: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly mechanisms: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly aboutCategories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly namedMechanisms: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly namedCategories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly provisions: ReadonlyArray<{ readonly id: string, readonly citation: string }> }> } };

export type ProvisionParts = { readonly id: string, readonly citation: string };

export const ClaimLaw: Operation<ClaimLawAnswer, ClaimLawVariables> = {
  text: "query ClaimLaw($id: ID!, $offset: Int) { claims(where: {ids: [$id], withdrawn: true}, first: 1) { nodes { id objectCategories(limit: 200, offset: $offset, sort: [{id: ASC}]) { id name } objectElements(limit: 200, offset: $offset, sort: [{id: ASC}]) { id name } objectInstruments(limit: 200, offset: $offset, sort: [{id: ASC}]) { id name } objectBases(limit: 200, offset: $offset, sort: [{id: ASC}]) { id sentence mechanisms { id name } } aboutCategories(limit: 200, offset: $offset, sort: [{id: ASC}]) { id name } namedMechanisms(limit: 200, offset: $offset, sort: [{id: ASC}]) { id name } namedCategories(limit: 200, offset: $offset, sort: [{id: ASC}]) { id name } provisions(limit: 200, offset: $offset, sort: [{id: ASC}]) { ...ProvisionParts } } } } fragment ProvisionParts on Provision { id citation }",
};
