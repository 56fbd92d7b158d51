/** What a page asks of the public API: the text of a query, tied to the types of its variables and its answer. */
export interface Operation<Answer, Variables> {
  readonly text: string;
  /** Only for the compiler; never set. */
  readonly types?: (variables: Variables) => Answer;
}

/** One error of an answer, as the API shows it to everybody. */
export interface AskError {
  readonly message: string;
  readonly extensions?: { readonly code?: unknown; readonly remedy?: unknown } | undefined;
}

/** Asks the public API in process: the same guard, the same executor and the same errors as over HTTP. */
export type Ask = <Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
) => Promise<{ readonly data?: Answer | null; readonly errors?: readonly AskError[] }>;
