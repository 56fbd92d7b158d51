import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { PACKAGE_ROOT } from "../../src/base/index.js";
import { readQuestion, type WorkedQuestion } from "../../src/playground/question-file.js";

const GRAPHQL = join(PACKAGE_ROOT, "src/graphql");

/** Every file in a folder of worked questions, as a path. */
export function workedFiles(): string[] {
  return (readdirSync(GRAPHQL, { recursive: true }) as string[])
    .filter((file) => basename(dirname(file)) === "worked")
    .map((file) => join(GRAPHQL, file));
}

/** The worked questions, in the order in which the playground shows them. */
export function workedQuestions(): WorkedQuestion[] {
  const files = new Set(workedFiles());
  const text = (file: string): string => (files.has(file) ? readFileSync(file, "utf8") : "");
  return [...files]
    .filter((file) => file.endsWith(".graphql"))
    .map((file) => readQuestion(file, text(file), text(file.replace(/\.graphql$/, ".json"))))
    .sort((one, other) => one.id.localeCompare(other.id));
}

/** What a worked question is asked with. */
export const variablesOf = ({ variables }: WorkedQuestion): object => (variables ? JSON.parse(variables) : {});
