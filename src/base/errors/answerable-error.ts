import { ERRORS, type ErrorCode } from "./catalogue.js";
import type { ErrorDefinition, ErrorDetails } from "./definition.js";

/** A failure that a user can act on. `message` is the sentence; stack and details never reach a client of the API. */
export class AnswerableError extends Error {
  readonly code: ErrorCode;
  readonly remedy: string;
  readonly retryable: boolean;
  readonly details: ErrorDetails;
  constructor(code: ErrorCode, details: ErrorDetails = {}, cause?: unknown) {
    const definition: ErrorDefinition = ERRORS[code];
    super(definition.sentence(details), cause === undefined ? undefined : { cause });
    this.name = "AnswerableError";
    this.code = code;
    this.remedy = definition.remedy;
    this.retryable = definition.retryable ?? false;
    this.details = details;
  }
}

/** Makes an `AnswerableError`; written `throw fail("CODE", {…})` so that the compiler sees the throw. */
export function fail(code: ErrorCode, details: ErrorDetails = {}, cause?: unknown): AnswerableError {
  return new AnswerableError(code, details, cause);
}
