// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../ask.js";

export type Addressee =
  | 'NATURAL_PERSON'
  | 'STATE'
  | 'ANY_DUTY_BEARER';

export type JurisdictionTitle =
  | 'COMPROMISSORY_CLAUSE'
  | 'OPTIONAL_CLAUSE'
  | 'SPECIAL_AGREEMENT'
  | 'ADVISORY_REQUEST';

export type LinkKind =
  | 'TERRITORY'
  | 'FLAG'
  | 'ACCUSED_NATIONALITY'
  | 'VICTIM_NATIONALITY'
  | 'PRESENCE'
  | 'RESIDENCE'
  | 'REFERRAL'
  | 'MANDATE'
  | 'BOTH_STATES_PARTY'
  | 'REQUEST'
  | 'UNIVERSAL';

export type MechanismPageVariables = {
  id: string;
  offset?: number | null | undefined;
};


export type MechanismPageAnswer = { readonly mechanisms: ReadonlyArray<{ readonly id: string, readonly name: string, readonly addressee: Addressee, readonly nature: string, readonly canOrder: ReadonlyArray<string> | null, readonly cannot: ReadonlyArray<string> | null, readonly note: string | null, readonly forum: { readonly id: string, readonly name: string } | null, readonly bases: ReadonlyArray<{ readonly id: string, readonly link: LinkKind, readonly sentence: string, readonly title: JurisdictionTitle | null, readonly provision: { readonly id: string, readonly citation: string } }>, readonly standards: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly situations: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly claimsAbout: ReadonlyArray<{ readonly id: string }>, readonly claimsNaming: ReadonlyArray<{ readonly id: string }>, readonly namedIn: ReadonlyArray<{ readonly id: string }>, readonly actor:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     | null }> };

export type ProvisionParts = { readonly id: string, readonly citation: string };

export const MechanismPage: Operation<MechanismPageAnswer, MechanismPageVariables> = {
  text: "query MechanismPage($id: ID!, $offset: Int) { mechanisms(where: {id: {eq: $id}}) { id name addressee nature canOrder cannot note forum { id name } bases(limit: 200, offset: $offset, sort: [{id: ASC}]) { id link sentence title provision { ...ProvisionParts } } standards(limit: 200, offset: $offset, sort: [{id: ASC}]) { id name } situations(limit: 200, offset: $offset, sort: [{id: ASC}]) { id name } claimsAbout(limit: 200, offset: $offset, sort: [{id: ASC}]) { id } claimsNaming(limit: 200, offset: $offset, sort: [{id: ASC}]) { id } namedIn(limit: 200, offset: $offset, sort: [{id: ASC}]) { id } actor { id } } } fragment ProvisionParts on Provision { id citation }",
};
