import { GraphQLError } from "graphql";
import { AnswerableError, fail } from "../../base/index.js";

/**
 * What was thrown in a question that the command line asked: the refusal of the program, where it is one; what graphql-js
 * itself refuses (a value that is none of its type) is told as a use of the command that cannot be.
 */
export function thrownIn(error: unknown): unknown {
  let inner: unknown = error;
  while (inner instanceof GraphQLError && inner.originalError) inner = inner.originalError;
  if (inner instanceof AnswerableError || !(error instanceof GraphQLError)) return inner;
  return inner instanceof GraphQLError
    ? fail("USAGE_INVALID", { what: inner.message.replace(/\.$/, "") }, error)
    : inner;
}
