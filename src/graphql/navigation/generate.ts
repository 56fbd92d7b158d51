import { Neo4jGraphQL } from "@neo4j/graphql";
import { type DocumentNode, type GraphQLSchema, Kind, parse } from "graphql";
import type { Driver } from "neo4j-driver";
import { DateScalar, DateTimeScalar } from "../scalars/index.js";
import { withExists } from "./filters/index.js";
import { localResolvers } from "./local-fields.js";
import { model } from "./model/index.js";

/** Turns off every deprecated feature that @neo4j/graphql lets us exclude. */
const WITHOUT_DEPRECATED = {
  mutationOperations: true,
  aggregationFilters: true,
  aggregationFiltersOutsideConnection: true,
  relationshipFilters: true,
  attributeFilters: true,
};

/**
 * Generates the schema of the navigation API from its model: read only, one root list for each node type.
 *
 * @param enums SDL of the vocabularies that the model shares with the questions
 * @param driver absent to export the schema only; nothing can be asked then
 */
export async function generateNavigation(enums: string, driver?: Driver): Promise<GraphQLSchema> {
  const library = new Neo4jGraphQL({
    typeDefs: [withoutScalars(parse(enums)), ...model().map((part) => parse(part))],
    resolvers: { Date: DateScalar, DateTime: DateTimeScalar, ...localResolvers },
    validate: false,
    features: { excludeDeprecatedFields: WITHOUT_DEPRECATED, filters: { String: { GT: true, LT: true } } },
    ...(driver && { driver }),
  });
  return withExists(await library.getSchema());
}

/** The library declares `Date` and `DateTime` itself; ours replace what they do, and may not be declared beside them. */
function withoutScalars(document: DocumentNode): DocumentNode {
  return { ...document, definitions: document.definitions.filter((one) => one.kind !== Kind.SCALAR_TYPE_DEFINITION) };
}
