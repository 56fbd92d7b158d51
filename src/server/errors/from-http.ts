import { type AnswerableError, fail } from "../../base/index.js";
import { LIMITS, refuse } from "../guard/index.js";
import { ourErrorIn } from "./public-error.js";

/** What Fastify says of a request it could not read, in our words; anything it does not know is INTERNAL. */
export function fromHttp(error: unknown): { error: AnswerableError; status?: number } {
  const ours = ourErrorIn(error);
  if (ours) return { error: ours };
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  if (code === "FST_ERR_CTP_BODY_TOO_LARGE")
    return { error: refuse("bodyBytes", `more than ${LIMITS.bodyBytes.size}`), status: 413 };
  if (code === "FST_ERR_CTP_INVALID_MEDIA_TYPE")
    return { error: fail("REQUEST_INVALID", { why: "The body has no media type this server reads." }), status: 415 };
  if (
    code === "FST_ERR_CTP_INVALID_JSON_BODY" ||
    code === "FST_ERR_CTP_EMPTY_JSON_BODY" ||
    error instanceof SyntaxError
  )
    return { error: fail("REQUEST_NOT_JSON", {}, error) };
  if (typeof statusCode === "number" && statusCode >= 400 && statusCode < 500)
    return { error: fail("REQUEST_INVALID", {}, error), status: statusCode };
  return { error: fail("INTERNAL", {}, error) };
}
