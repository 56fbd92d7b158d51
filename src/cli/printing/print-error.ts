import { AnswerableError, ERRORS } from "../../base/index.js";

/** Writes a failure for people: `CODE: sentence`, then what to do. Never a stack, unless `ANSWERABLE_DEBUG` is set. */
export function printError(error: unknown, write: (text: string) => void = (text) => process.stderr.write(text)): void {
  if (error instanceof AnswerableError) write(`${error.code}: ${error.message}\n${reasonOf(error)}  ${error.remedy}\n`);
  else
    write(
      `INTERNAL: ${ERRORS.INTERNAL.sentence()}\n  Run the command again with ANSWERABLE_DEBUG=1 and report what it prints.\n`,
    );
  if (process.env.ANSWERABLE_DEBUG) {
    for (let next: unknown = error; next instanceof Error; next = next.cause) write(`${next.stack}\n`);
  }
}

/** What the database or its driver said, where that is known: people at the command line may read it. */
function reasonOf({ details }: AnswerableError): string {
  if (typeof details.reason !== "string" || details.reason === "") return "";
  return `  It said: ${details.reason.replace(/[\p{Cc}\p{Cf}]+/gu, " ").slice(0, 400)}\n`;
}
