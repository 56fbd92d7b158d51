// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../../ask.js";

export type ClaimRelationsVariables = {
  id: string;
  offset?: number | null | undefined;
};


export type ClaimRelationsAnswer = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly asked: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string }>, readonly movedBy: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string }>, readonly answers: ReadonlyArray<{ readonly id: string }>, readonly followsFrom: ReadonlyArray<{ readonly id: string }>, readonly nestsIn: ReadonlyArray<{ readonly id: string }>, readonly contains: ReadonlyArray<{ readonly id: string }>, readonly actsOn: ReadonlyArray<{ readonly id: string }>, readonly affectedBy: ReadonlyArray<{ readonly id: string }>, readonly atPassages: ReadonlyArray<{ readonly id: string, readonly inSources: ReadonlyArray<{ readonly id: string, readonly reports: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null }> }> }> }> } };

export const ClaimRelations: Operation<ClaimRelationsAnswer, ClaimRelationsVariables> = {
  text: "query ClaimRelations($id: ID!, $offset: Int) { claims(where: {ids: [$id], withdrawn: true}, first: 1) { nodes { id asked(limit: 200, offset: $offset, sort: [{id: ASC}]) { id name type } movedBy(limit: 200, offset: $offset, sort: [{id: ASC}]) { id name type } answers(limit: 200, offset: $offset, sort: [{id: ASC}]) { id } followsFrom(limit: 200, offset: $offset, sort: [{id: ASC}]) { id } nestsIn(limit: 200, offset: $offset, sort: [{id: ASC}]) { id } contains(limit: 200, offset: $offset, sort: [{id: ASC}]) { id } actsOn(limit: 200, offset: $offset, sort: [{id: ASC}]) { id } affectedBy(limit: 200, offset: $offset, sort: [{id: ASC}]) { id } atPassages(limit: 1) { id inSources(limit: 1) { id reports(limit: 200, offset: $offset, sort: [{id: ASC}]) { id title publisher publishedOn } } } } } }",
};
