import { AnswerableError, ERRORS, type ErrorCode } from "../../src/base/index.js";

/** Where the reference of errors stands. */
export const ERRORS_PAGE = "src/base/errors/README.md";

/** Details that are no plain text. */
const OTHERS: Readonly<Record<string, unknown>> = {
  nearest: undefined,
  successors: ["<successors>"],
  predecessors: ["<predecessors>"],
};
/** Stands in for every detail of an error by its own name, so that the sentence shows where they go. */
const named = new Proxy<Record<string, unknown>>(
  {},
  {
    get: (_, key) => (String(key) in OTHERS ? OTHERS[String(key)] : `<${String(key)}>`),
  },
);

/** The reference of errors, as it follows from the catalogue. */
export function errorsPage(): string {
  const rows = (Object.keys(ERRORS) as ErrorCode[]).sort().map((code) => {
    const { retryable } = ERRORS[code] as { retryable?: boolean };
    const { message, remedy } = new AnswerableError(code, named);
    return `| \`${code}\` | ${cell(message)} | ${cell(remedy)} | ${retryable ? "yes" : "no"} |`;
  });
  return [
    "# Errors",
    "",
    "Made from the catalogue beside this page by `npm run reference`; a test holds them equal. Codes are part of the public contract: never renamed, only added. Over GraphQL a code stands in `extensions.code`, the remedy in `extensions.remedy`, a reference to the log in `extensions.ref`.",
    "",
    "| code | says | what to do | worth trying again |",
    "|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ").replaceAll("<", "&lt;");
