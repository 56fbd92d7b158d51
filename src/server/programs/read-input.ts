import type { z } from "zod";
import { type AnswerableError, fail, nearestNames } from "../../base/index.js";

/** What a question is and takes, as far as a refusal of what it was given has to tell. */
export interface Asked {
  readonly name: string;
  /** Where what it takes is described. */
  readonly described: string;
}

/**
 * What was given to a question, as its schema reads it.
 *
 * @throws REQUEST_INVALID with a sentence and a remedy that speak of what was given, and not of how requests are read
 */
export function readInput(given: unknown, input: z.ZodObject<z.ZodRawShape>, asked: Asked): object {
  const parsed = input.safeParse(given);
  if (parsed.success) return parsed.data;
  throw refusalOf(parsed.error.issues[0] as Issue, given, input, asked);
}

type Issue = z.core.$ZodIssue;

function refusalOf(
  issue: Issue,
  given: unknown,
  input: z.ZodObject<z.ZodRawShape>,
  { name, described }: Asked,
): AnswerableError {
  const takes = Object.keys(input.shape);
  if (issue.code === "unrecognized_keys") {
    const near = nearestNames(issue.keys[0] as string, takes)[0];
    return fail("REQUEST_INVALID", {
      why: `\`${name}\` takes no ${issue.keys.map((key) => `\`${key}\``).join(", ")}.`,
      remedy: `${near ? `Write \`${near}\`. ` : ""}It takes ${takes.map((key) => `\`${key}\``).join(", ")}.`,
    });
  }
  const [field] = issue.path;
  if (field === undefined)
    return fail("REQUEST_INVALID", {
      why: `What was given to \`${name}\` is no object of arguments.`,
      remedy: `${described} says what it takes.`,
    });
  const what = `\`${issue.path.map(String).join(".")}\``;
  const value = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], given);
  const about = (input.shape[String(field)] as z.ZodType | undefined)?.description;
  if (value === undefined)
    return fail("REQUEST_INVALID", {
      why: `\`${name}\` needs ${what}, and it was not given.`,
      remedy: `Give ${what}${about ? `: ${lowerFirst(about)}` : "."}`,
    });
  return fail("REQUEST_INVALID", {
    why: `${what} cannot be ${shown(value)}.`,
    remedy: REMEDIES[formatOf(issue)] ?? (limitOf(issue) || about) ?? `${described} says what it takes.`,
  });
}

const REMEDIES: Readonly<Record<string, string>> = {
  date: "Write the day as YYYY-MM-DD, one that exists.",
  datetime: "Write the moment as 2026-05-01T00:00:00Z, in UTC.",
};
const formatOf = (issue: Issue): string => (issue.code === "invalid_format" ? issue.format : "");

/** What a value may be, in words of our own, for the faults that lists, numbers and words have. */
function limitOf(issue: Issue): string | undefined {
  const unit =
    "origin" in issue && issue.origin === "string"
      ? " letters"
      : "origin" in issue && issue.origin === "array"
        ? " of them"
        : "";
  if (issue.code === "too_big") return `Give ${issue.maximum}${unit} at most.`;
  if (issue.code === "too_small") return `Give ${issue.minimum}${unit} at least.`;
  if (issue.code === "invalid_value") return `Give one of ${issue.values.map(String).join(", ")}.`;
  if (issue.code === "invalid_type" && issue.expected === "array") return "Give a list.";
  return undefined;
}

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};
const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
