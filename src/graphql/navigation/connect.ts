import {
  defaultMergedResolver,
  delegateToSchema,
  isExternalObject,
  type SubschemaConfig,
} from "@graphql-tools/delegate";
import { MapperKind, mapSchema } from "@graphql-tools/utils";
import {
  defaultFieldResolver,
  type GraphQLFieldConfig,
  GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  OperationTypeNode,
} from "graphql";
import { hashId } from "../../base/index.js";
import { CARRIED } from "./carried.js";
import { CAUTION } from "./local-fields.js";
import { ACTOR_LISTS } from "./model/index.js";
import { walkOn } from "./walk-on.js";

type Parent = Readonly<Record<string, unknown>>;
type Field = GraphQLFieldConfig<Parent, object, Record<string, unknown>>;
type Resolve = NonNullable<Field["resolve"]>;

/** Marks fields that are fetched for all things at one place of a query together. */
export const WALKS = "answerable.walks";

/**
 * Joins the questions with navigation: the generated root lists become fields of the public schema, what navigation
 * returns is read as it is, and what an answer points at can be walked on from.
 *
 * @param whole the public schema with the questions' resolvers in place
 * @param navigation the schema that @neo4j/graphql made, connections and all, and how it is asked
 * @param contextOf the generated resolvers' context for a request's own
 * @param ours the root fields that we resolve ourselves
 */
export function connect(
  whole: GraphQLSchema,
  navigation: SubschemaConfig,
  contextOf: (context: object) => object,
  ours: ReadonlySet<string>,
): GraphQLSchema {
  const generated = navigation.schema;
  const plurals = pluralsOf(generated);
  const query = generated.getQueryType()?.getFields() ?? {};
  return mapSchema(whole, {
    [MapperKind.QUERY_ROOT_FIELD]: (field, name) => {
      if (ours.has(name)) return field;
      return name in query ? { ...field, resolve: delegated(navigation, contextOf) } : field;
    },
    [MapperKind.OBJECT_FIELD]: (field: Field, name, typeName) => {
      const plural = plurals.get(typeName);
      if (plural === undefined) return field;
      const isCarried = carriedBy(typeName);
      const local = LOCAL[`${typeName}.${name}`];
      // Not the library's own way of reading, which prefers what stands under the alias.
      const here: Resolve | undefined = isCarried(name) ? defaultFieldResolver : local;
      if (here) return { ...field, resolve: fetchedOr(here) };
      const walk: Resolve = (parent, args, context, info) =>
        walkOn(idOf(typeName, parent), args, info, {
          navigation,
          plural,
          isCarried: (one) => isCarried(one) || `${typeName}.${one}` in LOCAL,
          context: contextOf(context),
        });
      return { ...field, extensions: { ...field.extensions, [WALKS]: true }, resolve: fetchedOr(walk) };
    },
    [MapperKind.INTERFACE_TYPE]: (type) => {
      const config = type.toConfig();
      const resolveType: typeof config.resolveType = (value, context, info, abstract) =>
        (value as { __typename?: string }).__typename ?? config.resolveType?.(value, context, info, abstract);
      return new GraphQLInterfaceType({ ...config, resolveType });
    },
  });
}

/** Reads what navigation fetched as it is, and anything else in the way given. */
const fetchedOr =
  (read: Resolve): Resolve =>
  (parent, args, context, info) =>
    isExternalObject(parent) ? defaultMergedResolver(parent, args, context, info) : read(parent, args, context, info);

const delegated =
  (schema: SubschemaConfig, contextOf: (context: object) => object): Field["resolve"] =>
  (_parent, args, context, info) =>
    delegateToSchema({
      schema,
      operation: OperationTypeNode.QUERY,
      fieldName: info.fieldName,
      args,
      context: contextOf(context),
      info,
    });

/** Fields that follow from what is carried and from nothing else. */
const LOCAL: Readonly<Record<string, (parent: Parent) => unknown>> = {
  ...Object.fromEntries(
    Object.keys(ACTOR_LISTS).map((type) => [`${type}.caution`, () => (type === "Person" ? CAUTION : null)]),
  ),
  "Passage.id": (passage) => idOf("Passage", passage),
};

function carriedBy(type: string): (field: string) => boolean {
  const carried = new Set(CARRIED[type] ?? (type in ACTOR_LISTS ? CARRIED.Actor : []));
  return (field) => carried.has(field);
}

/** The id of what an answer points at. An answer's passage has none of its own: it is what its source and pinpoint make it. */
function idOf(type: string, parent: Parent): string {
  if (type !== "Passage") return parent.id as string;
  return hashId("p", [(parent.source as Parent).id as string, parent.at as string]);
}

/** Each node type and the root list it is under. */
function pluralsOf(generated: GraphQLSchema): Map<string, string> {
  const plurals = new Map<string, string>();
  for (const [name, field] of Object.entries(generated.getQueryType()?.getFields() ?? {})) {
    const type = field.type.toString().replaceAll(/[![\]]/g, "");
    const named = generated.getType(type);
    if (isObjectType(named) && "id" in (named as GraphQLObjectType).getFields()) plurals.set(type, name);
  }
  return plurals;
}
