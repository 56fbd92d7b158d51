import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lintCypherQuery } from "@neo4j-cypher/language-support";
import { PACKAGE_ROOT, sha256 } from "../../src/base/index.js";
import { listStatements, loadStatement, readMigrations } from "../../src/graph/index.js";

/** Where it is written down which statements were found to be understood under Cypher 25. */
export const UNDERSTOOD_PAGE = join(PACKAGE_ROOT, "tests/reference/understood.txt");

interface Text {
  readonly path: string;
  readonly text: string;
  readonly parameters: readonly string[];
}

/** Everything of ours that is sent to a database. */
export const STATEMENTS: readonly Text[] = [
  ...listStatements().map((path) => {
    const { text, parameters } = loadStatement(path);
    return { path, text: text.replace(/^CYPHER 5\n/, ""), parameters: parameters.map(({ name }) => name) };
  }),
  ...readMigrations().flatMap(({ name, statements }) =>
    statements.map((text, at) => ({ path: `schema/${name}/${at + 1}`, text, parameters: [] })),
  ),
];

const hashOf = ({ text, parameters }: Text): string => sha256([...parameters, text].join("\n"));

/** What a server of that language refuses in a statement, by its makers' own parser and checks. */
export function refusals(text: string, language: "5" | "25", parameters: readonly string[] = []): string[] {
  const known = { parameters: Object.fromEntries(parameters.map((name) => [name, ""])) };
  return lintCypherQuery(`CYPHER ${language}\n${text}`, known)
    .diagnostics.filter(({ severity }) => severity === 1)
    .map(({ message }) => (typeof message === "string" ? message : message.value));
}

/** The hashes that are written down. */
export const understood = (): ReadonlySet<string> =>
  new Set(
    readFileSync(UNDERSTOOD_PAGE, "utf8")
      .split("\n")
      .map((line) => line.split(" ")[0] as string),
  );

/** What is refused under Cypher 25, of all that is not written down. */
export const notUnderstood = (known: ReadonlySet<string>): string[] =>
  STATEMENTS.filter((one) => !known.has(hashOf(one))).flatMap(({ path, text, parameters }) =>
    refusals(text, "25", parameters).map((why) => `${path}: ${why}`),
  );

/** What is written down once all is understood. */
export const understoodPage = (): string => STATEMENTS.map((one) => `${hashOf(one)} ${one.path}\n`).join("");
