import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";
import { isInterpreted } from "./interpreted.js";

/**
 * How many fields a compiler writes out for an operation: below an interface each field once for every type that may
 * stand there, and below the next one again. Grows with the power of the nesting while the query itself stays short.
 * Infinite where the operation has a field that cannot be compiled.
 *
 * @param document a valid document, small enough to have passed the guard with its fragments expanded
 */
export function compiledSize(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);

  const ofSelections = (set: SelectionSetNode | undefined, type: GraphQLCompositeType | undefined): number => {
    let size = 0;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) size += ofField(selection, type);
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        size += ofSelections(selection.selectionSet, named(selection.typeCondition?.name.value) ?? type);
      else {
        const fragment = fragments.get(selection.name.value);
        size += ofSelections(fragment?.selectionSet, named(fragment?.typeCondition.name.value));
      }
    }
    return isAbstractType(type) ? size * schema.getPossibleTypes(type).length : size;
  };
  const ofField = (
    { name, selectionSet, arguments: given = [] }: FieldNode,
    type: GraphQLCompositeType | undefined,
  ): number => {
    if (given.some(({ value }) => value.kind !== Kind.VARIABLE && holdsVariable(value)))
      return Number.POSITIVE_INFINITY;
    const concrete = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
    if (concrete.some((one) => isInterpreted(one.getFields()[name.value]))) return Number.POSITIVE_INFINITY;
    return 1 + ofSelections(selectionSet, below(type, name.value));
  };
  const named = (name: string | undefined): GraphQLCompositeType | undefined => {
    const type = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  };
  const below = (type: GraphQLCompositeType | undefined, field: string): GraphQLCompositeType | undefined => {
    const found = type && "getFields" in type ? getNamedType(type.getFields()[field]?.type) : undefined;
    return isCompositeType(found) ? found : undefined;
  };
  return ofSelections(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}

/** A variable inside a value: where none is sent, a compiled query takes it for null and graphql-js for not there. */
const holdsVariable = (value: ValueNode): boolean =>
  value.kind === Kind.VARIABLE ||
  (value.kind === Kind.LIST && value.values.some(holdsVariable)) ||
  (value.kind === Kind.OBJECT && value.fields.some((field) => holdsVariable(field.value)));
