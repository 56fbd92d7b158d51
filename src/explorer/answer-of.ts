import { AnswerableError, type ERRORS, type ErrorCode, fail } from "../base/index.js";
import type { AskError, Operation } from "./ask.js";
import type { Asked } from "./page.js";

/** An error of the API as a page passes it on: the sentence and the remedy that the API gave. */
export class AnswerError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly remedy: string,
  ) {
    super(message);
    this.name = "AnswerError";
  }
}

/**
 * Asks, and gives the data. Where the store was stopped for taking too long, asks once more: a question that a store hears
 * for the first time is planned for longer than it takes to answer, and its plan is kept. Throws an `AnswerError` where the
 * API refuses.
 */
export async function answerOf<Answer, Variables>(
  { ask }: Pick<Asked, "ask">,
  operation: Operation<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const first = await ask(operation, variables);
  const { data, errors } = isTooSlow(first.errors) ? await ask(operation, variables) : first;
  const [error] = errors ?? [];
  if (error) {
    const { code, remedy } = error.extensions ?? {};
    throw new AnswerError(String(code ?? "INTERNAL"), error.message, typeof remedy === "string" ? remedy : "");
  }
  if (!data) throw fail("INTERNAL");
  return data;
}

const isTooSlow = (errors: readonly AskError[] | undefined): boolean =>
  errors?.[0]?.extensions?.code === ("DATABASE_TIMEOUT" satisfies ErrorCode);

/** Code, sentence and remedy of whatever kept a page from being made; anything unforeseen is INTERNAL. */
export function failureOf(error: unknown): { code: string; message: string; remedy: string } {
  if (error instanceof AnswerError) return { code: error.code, message: error.message, remedy: error.remedy };
  if (error instanceof AnswerableError) return { code: error.code, message: error.message, remedy: error.remedy };
  const { code, message, remedy } = fail("INTERNAL" satisfies ErrorCode & keyof typeof ERRORS);
  return { code, message, remedy };
}
