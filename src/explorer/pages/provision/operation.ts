// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../ask.js";

export type ElementKind =
  | 'CONTEXTUAL'
  | 'MATERIAL'
  | 'MENTAL';

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

export type ProvisionPageVariables = {
  id: string;
  offset?: number | null | undefined;
};


export type ProvisionPageAnswer = { readonly provisions: ReadonlyArray<{ readonly id: string, readonly citation: string, readonly otherNames: ReadonlyArray<string> | null, readonly gist: string | null, readonly inForceFrom: string | null, readonly instruments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly adopted: string | null, readonly inForce: string | null, readonly participationCompleteTo: string | null, readonly note: string | null }>, readonly categories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly elements: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ElementKind, readonly categories: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly modes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly openQuestions: ReadonlyArray<string> | null, readonly note: string | null }>, readonly remedyForms: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly bases: ReadonlyArray<{ readonly id: string, readonly link: LinkKind, readonly sentence: string, readonly mechanisms: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly claims: ReadonlyArray<{ readonly id: string }> }> };

export const ProvisionPage: Operation<ProvisionPageAnswer, ProvisionPageVariables> = {
  text: "query ProvisionPage($id: ID!, $offset: Int) { provisions(where: {id: {eq: $id}}) { id citation otherNames gist inForceFrom instruments(limit: 200, offset: $offset, sort: [{id: ASC}]) { id name adopted inForce participationCompleteTo note } categories(limit: 200, offset: $offset, sort: [{id: ASC}]) { id name } elements(limit: 200, offset: $offset, sort: [{id: ASC}]) { id name kind categories(limit: 20) { id name } } modes(limit: 200, offset: $offset, sort: [{id: ASC}]) { id name openQuestions note } remedyForms(limit: 200, offset: $offset, sort: [{id: ASC}]) { id name } bases(limit: 200, offset: $offset, sort: [{id: ASC}]) { id link sentence mechanisms(limit: 20) { id name } } claims(limit: 200, offset: $offset, sort: [{id: ASC}]) { id } } }",
};
