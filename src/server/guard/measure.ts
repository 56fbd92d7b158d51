import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { fail } from "../../base/index.js";
import { type Cost, fieldCost, inPageOf, NOTHING, together } from "./cost.js";
import { ASKS_AGAIN, namedById, ownPage, pageSize, UNBOUNDED, type Variables } from "./page-size.js";

type Parent = GraphQLCompositeType | undefined;

/** The cost of every operation of a document, and how many selections were looked at to find it. */
export interface Measured {
  readonly operations: readonly Cost[];
  /** Never more than the document holds selections: each is looked at once, however often its fragment is spread. */
  readonly visited: number;
}

/**
 * Measures a document with its fragments expanded, in time linear in its length: the cost of a fragment is worked out
 * once and reused at every spread, so fragments that spread each other twice cost no more than they are long.
 *
 * @param document the parsed query; need not be valid against the schema
 * @param schema tells lists from single values; unknown fields count as single values, validation refuses them later
 * @param variables the request's variables over the operations' defaults
 * @throws QUERY_FRAGMENT_CYCLE; QUERY_TOO_EXPENSIVE for a page size outside its bounds
 */
export function measure(document: DocumentNode, schema: GraphQLSchema, variables: Variables): Measured {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    else if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const known = new Map<string, Cost | "open">();
  let visited = 0;

  function ofSelections(set: SelectionSetNode | undefined, parent: Parent): Cost {
    let cost = NOTHING;
    for (const selection of set?.selections ?? []) {
      visited += 1;
      if (selection.kind === Kind.FIELD) cost = together(cost, ofField(selection, parent));
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const type = typeNamed(selection.typeCondition?.name.value, schema) ?? parent;
        cost = together(cost, ofSelections(selection.selectionSet, type));
      } else cost = together(cost, ofFragment(selection.name.value));
    }
    return cost;
  }

  function ofFragment(name: string): Cost {
    const before = known.get(name);
    if (before === "open") throw fail("QUERY_FRAGMENT_CYCLE", { fragment: name });
    if (before) return before;
    const fragment = fragments.get(name);
    if (!fragment) return NOTHING;
    known.set(name, "open");
    const cost = ofSelections(fragment.selectionSet, typeNamed(fragment.typeCondition.name.value, schema));
    known.set(name, cost);
    return cost;
  }

  function ofField(node: FieldNode, parent: Parent): Cost {
    const name = node.name.value;
    const introspection = name === "__schema" || name === "__type";
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    const written = pageSize(node.arguments ?? [], variables);
    const isList = field !== undefined && isListType(getNullableType(field.type));
    const page = written ?? (field && (namedById(node.arguments ?? [], variables) ?? ownPage(field)));
    const items = isList ? UNBOUNDED.nested : (page ?? UNBOUNDED.nested);
    const below = inPageOf(items, ofSelections(node.selectionSet, field && compositeOf(field)));
    const unsaid = parent === schema.getQueryType() ? UNBOUNDED.question : null;
    const size = isList ? (page ?? unsaid) : 0;
    const cost = fieldCost(below, { aliased: node.alias !== undefined, introspection, size });
    const again = parent === schema.getQueryType() ? ASKS_AGAIN.get(name) : undefined;
    return again ? together(cost, { ...NOTHING, rows: again }) : cost;
  }

  for (const name of fragments.keys()) ofFragment(name);
  const costs = operations.map((operation) =>
    inPageOf(
      UNBOUNDED.nested,
      ofSelections(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined),
    ),
  );
  return { operations: costs, visited };
}

function typeNamed(name: string | undefined, schema: GraphQLSchema): Parent {
  const type = name === undefined ? undefined : schema.getType(name);
  return isCompositeType(type) ? type : undefined;
}

function compositeOf(field: GraphQLField<unknown, unknown>): Parent {
  const type = getNamedType(field.type);
  return isCompositeType(type) ? type : undefined;
}
