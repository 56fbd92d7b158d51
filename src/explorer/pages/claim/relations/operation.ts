// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../../ask.js";

export type ClaimRelationsVariables = {
  id: string;
};


export type ClaimRelationsAnswer = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly asked: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string }>, readonly movedBy: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: string }>, readonly answers: ReadonlyArray<{ readonly id: string }>, readonly followsFrom: ReadonlyArray<{ readonly id: string }>, readonly nestsIn: ReadonlyArray<{ readonly id: string }>, readonly contains: ReadonlyArray<{ readonly id: string }>, readonly actsOn: ReadonlyArray<{ readonly id: string }>, readonly affectedBy: ReadonlyArray<{ readonly id: string }>, readonly atPassages: ReadonlyArray<{ readonly inSources: ReadonlyArray<{ readonly reports: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly publishedOn: string | null }> }> }> }> } };

export const ClaimRelations: Operation<ClaimRelationsAnswer, ClaimRelationsVariables> = {
  text: "query ClaimRelations($id: ID!) { claims(where: {ids: [$id], withdrawn: true}, first: 1) { nodes { asked { id name type } movedBy { id name type } answers { id } followsFrom { id } nestsIn { id } contains { id } actsOn { id } affectedBy { id } atPassages(limit: 1) { inSources(limit: 1) { reports(limit: 50) { id title publisher publishedOn } } } } } }",
};
