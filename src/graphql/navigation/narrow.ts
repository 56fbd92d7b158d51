import { filterSchema } from "@graphql-tools/utils";
import type { GraphQLSchema } from "graphql";
import { STORED_DAYS } from "./local-fields.js";
import { ORDINAL } from "./model/index.js";

const STORED = new Set<string>(STORED_DAYS);
/** Comparisons of text that pages go on by; nobody is asked to know in which order letters of all scripts stand. */
const OF_TEXT = new Set(["gt", "lt"]);
/** Types whose names our own pages have. */
const OURS = /^(PageInfo|(Claim|Source|Entity|AllegedViolation)Edge)$/;

/**
 * What the public sees of the generated schema. Generated connections collect every match before they cut a page, and
 * their filters double the schema: both go, and what is asked of long lists is in `pages`. Days as the store keeps them
 * feed other fields only.
 */
export function narrow(generated: GraphQLSchema): GraphQLSchema {
  return filterSchema({
    schema: generated,
    typeFilter: (name) => !OURS.test(name),
    rootFieldFilter: (operation, name) => operation === "Query" && !name?.endsWith("Connection"),
    objectFieldFilter: (type, name) =>
      !isConnection(name) && name !== ORDINAL && !(type === "Claim" && STORED.has(name)),
    interfaceFieldFilter: (_, name) => !isConnection(name),
    inputObjectFieldFilter: (type, name) =>
      !isConnection(name) &&
      name !== ORDINAL &&
      !(type === "StringScalarFilters" && OF_TEXT.has(name)) &&
      !(/^Claim(Where|Sort)$/.test(type) && STORED.has(name)),
  });
}

const isConnection = (name: string): boolean => name.endsWith("Connection");
