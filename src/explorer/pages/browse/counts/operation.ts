// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../../ask.js";

export type BrowseCountsVariables = { [key: string]: never; };


export type BrowseCountsAnswer = { readonly entities: { readonly totalCount: number }, readonly claims: { readonly totalCount: number }, readonly sources: { readonly totalCount: number }, readonly mechanisms: { readonly totalCount: number }, readonly categories: { readonly totalCount: number }, readonly instruments: { readonly totalCount: number }, readonly provisions: { readonly totalCount: number } };

export const BrowseCounts: Operation<BrowseCountsAnswer, BrowseCountsVariables> = {
  text: "query BrowseCounts { entities(first: 1) { totalCount } claims(where: {withdrawn: true}, first: 1) { totalCount } sources(first: 1) { totalCount } mechanisms: mechanismsConnection(first: 1) { totalCount } categories: legalCategoriesConnection(first: 1) { totalCount } instruments: instrumentsConnection(first: 1) { totalCount } provisions: provisionsConnection(first: 1) { totalCount } }",
};
