import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isIntrospectionType,
  isLeafType,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { turn } from "../base/index.js";
import { WALKS } from "./navigation/index.js";

// biome-ignore lint/suspicious/noExplicitAny: a schema has resolvers of many parents and contexts, which graphql-js types so itself.
type Resolver = GraphQLFieldResolver<any, any>;

/**
 * Lets an answer be written out in pieces: graphql-js completes all that is there at one go, which for the answers of
 * two hundred mechanisms with their pins is a tenth of a second in which nobody else is served. Every field that leads
 * on begins in a turn of the event loop that has not lasted long; questions themselves divide their own work. What is fetched from navigation for all
 * things at one place of a query goes in one statement, so a query that walks on is not divided. Changes the schema it
 * is given.
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
    const others = walksOn(info) ? null : turn();
    return others ? others.then(() => resolve(parent, args, context, info)) : resolve(parent, args, context, info);
  };

/** Whether an operation walks on into navigation, by the operation as it was parsed. */
const known = new WeakMap<object, boolean>();

function walksOn({ operation, fragments, schema }: GraphQLResolveInfo): boolean {
  const before = known.get(operation);
  if (before !== undefined) return before;
  let walks = false;
  const types = new TypeInfo(schema);
  visit(
    { kind: Kind.DOCUMENT, definitions: [operation, ...Object.values(fragments)] },
    visitWithTypeInfo(types, {
      Field: () => {
        if (types.getFieldDef()?.extensions[WALKS]) walks = true;
      },
    }),
  );
  known.set(operation, walks);
  return walks;
}
