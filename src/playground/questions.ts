import { readQuestion, type WorkedQuestion } from "./question-file";

// Options are written out twice: the builder reads them from the text.
const queries = import.meta.glob<string>("../graphql/**/worked/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});
const variables = import.meta.glob<string>("../graphql/**/worked/*.json", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The worked questions in the order of their files' names, wherever they stand; the playground opens on the first. */
export const QUESTIONS: readonly WorkedQuestion[] = Object.entries(queries)
  .map(([path, text]) => readQuestion(path, text, variables[path.replace(/\.graphql$/, ".json")]))
  .sort((one, other) => one.id.localeCompare(other.id));
