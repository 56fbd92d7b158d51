import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { overHttp } from "./support/over-http.js";
import type { Stand } from "./support/stand.js";

const QUESTION = fileURLToPath(
  new URL(
    "../../src/graphql/questions/coverage-matrix/worked/01-which-mechanisms-cover-which-violations",
    import.meta.url,
  ),
);

/** "Which mechanisms cover which violations?", as the playground asks it. */
export async function headline(stand: Stand): Promise<number> {
  const query = readFileSync(`${QUESTION}.graphql`, "utf8");
  const variables = JSON.parse(readFileSync(`${QUESTION}.json`, "utf8"));
  return overHttp(stand, {
    title: "Which mechanisms cover which violations (the table of a situation)",
    query,
    variables,
    limit: 1.5,
  });
}
