import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { pathOfKind, pathTo } from "../../explorer/address.js";

/** A part of an answer, with the type the schema gives it. */
export type Visit = (
  value: Record<string, unknown>,
  type: GraphQLNamedType,
  path: readonly (string | number)[],
) => void;

/** Fields whose value is the id of something else than of what holds them. */
const IDS_OF: Readonly<Record<string, (id: string) => string>> = {
  example: pathTo.violation,
  violation: pathTo.violation,
};
/** Types whose own `kind` says what an id is of. */
const SAY_KIND: ReadonlySet<string> = new Set(["SearchHit", "ChainNode"]);
const PAGES: ReadonlySet<string> = new Set([
  ...["Claim", "Position", "Source", "Mechanism", "LegalCategory", "Provision", "AllegedViolation", "Figure"],
  ...["Instrument", "Element"],
]);

/** The explorer's page for each id in an answer, as an address of this server. */
export function pagesOf(data: unknown, document: DocumentNode, schema: GraphQLSchema): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  visitAnswer(data, document, schema, (value, type) => {
    const id = value.id;
    const path = typeof id === "string" ? pathOf(id, value, type, schema) : undefined;
    if (typeof id === "string" && path) pages.set(id, path);
    for (const [field, to] of Object.entries(IDS_OF)) {
      const other = value[field];
      if (typeof other === "string") pages.set(other, to(other));
    }
  });
  return pages;
}

function pathOf(
  id: string,
  value: Record<string, unknown>,
  type: GraphQLNamedType,
  schema: GraphQLSchema,
): string | undefined {
  if (SAY_KIND.has(type.name)) return typeof value.kind === "string" ? pathOfKind(value.kind, id) : undefined;
  const said = typeof value.__typename === "string" ? schema.getType(value.__typename) : undefined;
  const own = said ?? type;
  if (own.name === "Figure") return pathTo.claim(id);
  if (own.name === "Situation") return pathTo.situation(id);
  if (PAGES.has(own.name)) return pathOfKind(own.name, id);
  if (own.name === "Actor" || own.name === "Place" || own.name === "Entity" || isEntity(own)) return pathTo.entity(id);
  return undefined;
}

const isEntity = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && type.getInterfaces().some(({ name }) => name === "Actor" || name === "Entity");

/** Goes through an answer beside the query that asked for it. What the query does not explain is left out. */
export function visitAnswer(data: unknown, document: DocumentNode, schema: GraphQLSchema, visit: Visit): void {
  const operations = document.definitions.filter(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  const fragments = new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one]),
  );
  const root = schema.getQueryType();
  if (!root) return;

  const walk = (
    value: unknown,
    type: GraphQLNamedType,
    selections: readonly SelectionSetNode[],
    path: readonly (string | number)[],
  ): void => {
    if (Array.isArray(value)) {
      for (const [index, one] of value.entries()) walk(one, type, selections, [...path, index]);
      return;
    }
    if (typeof value !== "object" || value === null) return;
    const record = value as Record<string, unknown>;
    visit(record, type, path);
    for (const [name, { inner, below }] of fieldsIn(selections, type)) {
      if (record[name] !== undefined) walk(record[name], inner, below, [...path, name]);
    }
  };

  function fieldsIn(
    selections: readonly SelectionSetNode[],
    type: GraphQLNamedType,
  ): Map<string, { inner: GraphQLNamedType; below: SelectionSetNode[] }> {
    const found = new Map<string, { inner: GraphQLNamedType; below: SelectionSetNode[] }>();
    const add = (set: SelectionSetNode, on: GraphQLNamedType): void => {
      for (const one of set.selections) {
        if (one.kind === Kind.FIELD) {
          const field = "getFields" in on ? on.getFields()[one.name.value] : undefined;
          const inner = field && getNamedType(field.type);
          if (!inner || !isCompositeType(inner) || !one.selectionSet) continue;
          const name = one.alias?.value ?? one.name.value;
          found.set(name, { inner, below: [...(found.get(name)?.below ?? []), one.selectionSet] });
        } else {
          const fragment = one.kind === Kind.INLINE_FRAGMENT ? one : fragments.get(one.name.value);
          const condition = fragment?.typeCondition?.name.value;
          const narrowed = condition ? schema.getType(condition) : on;
          if (fragment && narrowed && (isCompositeType(narrowed) || isAbstractType(narrowed)))
            add(fragment.selectionSet, narrowed);
        }
      }
    };
    for (const set of selections) add(set, type);
    return found;
  }

  for (const operation of operations) walk(data, root, [operation.selectionSet], []);
}
