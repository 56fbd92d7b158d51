import { readQuestion, type WorkedQuestion } from "./question-file";

const queries = import.meta.glob<string>("./questions/*.graphql", { query: "?raw", import: "default", eager: true });
const variables = import.meta.glob<string>("./questions/*.json", { query: "?raw", import: "default", eager: true });

/** The worked questions in their order; the first is the one the playground opens on. */
export const QUESTIONS: readonly WorkedQuestion[] = Object.entries(queries)
  .sort(([one], [other]) => one.localeCompare(other))
  .map(([path, text]) => readQuestion(path, text, variables[path.replace(/\.graphql$/, ".json")]));
