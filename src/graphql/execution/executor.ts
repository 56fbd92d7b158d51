import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  locatedError,
  type OperationDefinitionNode,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import { compiledSize } from "./compiled-size.js";

/** A valid document with everything it needs to be run. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>> | null | undefined;
  readonly context: object;
}
/** Runs queries. What goes wrong in them is in the result's `errors`. */
export type Execute = (asked: Asked) => Promise<ExecutionResult>;

/** Beyond this many fields to write out, compiling would cost more than it saves. */
const MAX_COMPILED = 5_000;

/**
 * Runs queries against a schema, and gives what graphql-js gives. An operation that is asked for the second time is
 * compiled; one that is asked once, is too large, or whose variables are wrong is run by graphql-js itself. What was
 * compiled is kept for as long as its document is.
 */
export function createExecutor(schema: GraphQLSchema): Execute {
  const known = new WeakMap<OperationDefinitionNode, CompiledQuery | "asked once" | "never">();

  const compiledFor = (document: DocumentNode, operation: OperationDefinitionNode): CompiledQuery | undefined => {
    const before = known.get(operation);
    if (before === undefined) known.set(operation, "asked once");
    if (before !== "asked once") return before === "never" ? undefined : before;
    const made =
      compiledSize(document, operation, schema) <= MAX_COMPILED
        ? compileQuery(schema, document, operation.name?.value ?? "")
        : undefined;
    const compiled = made && isCompiledQuery(made) ? made : undefined;
    known.set(operation, compiled ?? "never");
    return compiled;
  };

  return async ({ document, operationName, variables, context }) => {
    const operation = getOperationAST(document, operationName);
    const compiled = operation ? compiledFor(document, operation) : undefined;
    if (operation && compiled) {
      // Read by graphql-js: it refuses wrong ones in its words, and knows defaults that the compiler does not.
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
      if (coerced) return likeGraphqlJs(await compiled.query(undefined, context, coerced));
    }
    return execute({ schema, document, operationName, variableValues: variables, contextValue: context });
  };
}

/** The compiler's errors are of a kind of its own, without what others read from an error of graphql-js. */
function likeGraphqlJs(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map(({ message, originalError, path, locations }) => {
    const error = originalError
      ? locatedError(originalError, undefined, path)
      : new GraphQLError(message, { path: path ?? null });
    return error.locations ? error : Object.assign(error, { locations });
  });
  return { ...result, errors };
}
