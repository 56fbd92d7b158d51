import { filterSchema } from "@graphql-tools/utils";
import { type GraphQLSchema, isInterfaceType, isObjectType } from "graphql";
import { OWN_PAGE } from "./filters/index.js";
import { STORED_DAYS } from "./local-fields.js";
import { ORDINAL } from "./model/index.js";

const STORED = new Set<string>(STORED_DAYS);
/** Comparisons of text that pages go on by; nobody is asked to know in which order letters of all scripts stand. */
const OF_TEXT = new Set(["gt", "lt"]);
/** Types whose names our own pages have. */
const OURS = /^PageInfo$|Edge$/;

/**
 * What the public sees of the generated schema. Generated connections collect every match before they cut a page, and
 * their filters double the schema: both go, and ours are in `pages`. Days as the store keeps them
 * feed other fields only.
 */
export function narrow(generated: GraphQLSchema): GraphQLSchema {
  const visible = filterSchema({
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
  return withDefaults(visible);
}

/** What a list gives by itself stands in the schema, where clients read it. Changes the schema it is given. */
function withDefaults(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const { args } of Object.values(type.getFields()))
      for (const argument of args) if (argument.name in OWN_PAGE) argument.defaultValue = OWN_PAGE[argument.name];
  }
  return schema;
}

const isConnection = (name: string): boolean => name.endsWith("Connection");
