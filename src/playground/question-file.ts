/** A worked question: what an analyst asks, and the query that asks it. */
export interface WorkedQuestion {
  /** The file's name without its ending: the order, then the title in short. */
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly group: string;
  readonly query: string;
  /** The variables as JSON text, "" where there are none. */
  readonly variables: string;
}

/**
 * Reads one question file: a comment with the title, a comment with what the answer shows, a comment `group: …`, then
 * the query.
 *
 * @param name the file's name, `NN-title.graphql`
 * @param text its content
 * @param variables the content of `NN-title.json` beside it, if there is one
 * @throws Error when the title, the explanation or the group is missing
 */
export function readQuestion(name: string, text: string, variables = ""): WorkedQuestion {
  const lines = text.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("#"));
  const [title = "", ...rest] = lines.slice(0, end).map((line) => line.replace(/^#\s?/, "").trim());
  const group =
    rest
      .find((line) => line.startsWith("group:"))
      ?.slice("group:".length)
      .trim() ?? "";
  const about = rest.filter((line) => line !== "" && !line.startsWith("group:")).join(" ");
  if (!title || !about || !group)
    throw new Error(`${name}: a question needs a title, what its answer shows, and a group.`);
  return {
    id: name.replace(/^.*\//, "").replace(/\.graphql$/, ""),
    title,
    about,
    group,
    query: `${lines.slice(end).join("\n").trim()}\n`,
    variables: variables.trim(),
  };
}
