import type { AnswerableError } from "../../base/index.js";
import { translateError } from "../../graph/index.js";

/**
 * Reads an error of the Neo4j driver that reached the server as it was: the generated navigation API lets such through.
 *
 * @returns our error for it; undefined where it is no error of the driver
 */
export function fromDatabase(error: Error): AnswerableError | undefined {
  return error.name === "Neo4jError" ? translateError(error, { serving: true }) : undefined;
}
