import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  isIntrospectionType,
  isLeafType,
  isObjectType,
} from "graphql";
import { turn } from "../base/index.js";

type Resolver = GraphQLFieldResolver<any, any>;

/**
 * Lets an answer be written out in pieces: graphql-js completes all that is there at one go, which for the answers of
 * two hundred mechanisms with their pins is a tenth of a second in which nobody else is served. Every field that leads
 * on begins in a turn of the event loop that has not lasted long; questions themselves divide their own work. Changes the schema it is given.
 */
export function takeTurns(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type) || type === schema.getQueryType()) continue;
    for (const field of Object.values(type.getFields())) {
      if (isLeafType(getNamedType(field.type))) continue;
      field.resolve = inTurn(field.resolve ?? defaultFieldResolver);
    }
  }
  return schema;
}

const inTurn =
  (resolve: Resolver): Resolver =>
  (parent, args, context, info) => {
    const others = turn();
    return others ? others.then(() => resolve(parent, args, context, info)) : resolve(parent, args, context, info);
  };
