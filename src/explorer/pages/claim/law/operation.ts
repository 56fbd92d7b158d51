// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../../ask.js";

export type ClaimLawVariables = {
  id: string;
};


export type ClaimLawAnswer = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly objectCategories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly objectElements: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly objectInstruments: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly objectBases: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly mechanisms: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly aboutCategories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly namedMechanisms: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly namedCategories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly provisions: ReadonlyArray<{ readonly id: string, readonly citation: string }> }> } };

export type ProvisionParts = { readonly id: string, readonly citation: string };

export const ClaimLaw: Operation<ClaimLawAnswer, ClaimLawVariables> = {
  text: "query ClaimLaw($id: ID!) { claims(where: {ids: [$id], withdrawn: true}, first: 1) { nodes { objectCategories { id name } objectElements { id name } objectInstruments { id name } objectBases { id sentence mechanisms { id name } } aboutCategories { id name } namedMechanisms { id name } namedCategories { id name } provisions { ...ProvisionParts } } } } fragment ProvisionParts on Provision { id citation }",
};
