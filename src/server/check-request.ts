import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  isNonNullType,
  type OperationDefinitionNode,
  TypeInfo,
  type ValidationRule,
  visit,
  visitWithTypeInfo,
} from "graphql";

const refused = (message: string, node: OperationDefinitionNode | undefined): GraphQLError =>
  new GraphQLError(message, { nodes: node, extensions: { code: "BAD_USER_INPUT", http: { status: 400 } } });

/** Refuses an operation of a kind that the schema does not have, which graphql-js finds out only by running it. */
export const knownOperations: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (!context.getSchema().getRootType(node.operation))
      context.reportError(
        new GraphQLError(`There is no ${node.operation} here: this API is only read, with queries.`, { nodes: node }),
      );
  },
});

/**
 * Refuses a null in a variable where the schema asks for a value. Validation lets a variable with a default stand there,
 * and running the query then fails inside it.
 *
 * @throws GraphQLError with the code BAD_USER_INPUT
 */
export function refuseNulls(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode | null | undefined,
  variables: Readonly<Record<string, unknown>> | null | undefined,
): void {
  const nulls = new Set(Object.keys(variables ?? {}).filter((name) => variables?.[name] === null));
  if (nulls.size === 0) return;
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      OperationDefinition: (node) => (node === operation ? undefined : false),
      VariableDefinition: () => false,
      Variable({ name }) {
        if (nulls.has(name.value) && isNonNullType(types.getInputType()))
          throw refused(
            `Variable "$${name.value}" is null where a value of ${types.getInputType()} is needed.`,
            operation ?? undefined,
          );
      },
    }),
  );
}
