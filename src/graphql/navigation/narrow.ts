import { filterSchema } from "@graphql-tools/utils";
import type { GraphQLSchema } from "graphql";
import { STORED_DAYS } from "./local-fields.js";

const STORED = new Set<string>(STORED_DAYS);

/**
 * What the public sees of the generated schema. Generated connections collect every match before they cut a page, and
 * their filters double the schema: both go, and what is asked of long lists is in `pages`. Days as the store keeps them
 * feed other fields only.
 */
export function narrow(generated: GraphQLSchema): GraphQLSchema {
  return filterSchema({
    schema: generated,
    rootFieldFilter: (operation, name) => operation === "Query" && !name?.endsWith("Connection"),
    objectFieldFilter: (type, name) => !isConnection(name) && !(type === "Claim" && STORED.has(name)),
    interfaceFieldFilter: (_, name) => !isConnection(name),
    inputObjectFieldFilter: (type, name) =>
      !isConnection(name) && !(/^Claim(Where|Sort)$/.test(type) && STORED.has(name)),
  });
}

const isConnection = (name: string): boolean => name.endsWith("Connection");
