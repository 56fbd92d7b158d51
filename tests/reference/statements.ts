import { listStatements, loadStatement, type StatementField } from "../../src/graph/index.js";

export const ROWS_FILE = "src/graph/statements/rows.ts";

/** The type of a column or parameter, from the words of a header. */
function typeOf(type: string): string {
  const items = /^LIST<(.+)>$/.exec(type)?.[1];
  if (items !== undefined) return `readonly ${typeOf(items)}[]`;
  const simple: Readonly<Record<string, string>> = {
    STRING: "string",
    INTEGER: "number",
    FLOAT: "number",
    BOOLEAN: "boolean",
    MAP: "StoredMap",
    NODE: "StoredMap",
  };
  return simple[type] ?? "never";
}

const columnOf = ({ name, type, nullable, note }: StatementField): string =>
  `    /** ${(note || name).replaceAll("*/", "* /")} */\n    readonly ${name}: ${typeOf(type)}${nullable ? " | null" : ""};`;

/** What a row of each statement has, made of the headers under `cypher/`. */
export function rowsFile(): string {
  const rows = listStatements().flatMap((path) => {
    const { returns } = loadStatement(path);
    return returns.length > 0 ? [`  "${path}": {\n${returns.map(columnOf).join("\n")}\n  };`] : [];
  });
  return `import type { StoredMap } from "./stored-map.js";

/** What a row of each statement has, by its path: made of the headers under \`cypher/\` by \`npm run reference\`. */
export interface StatementRows {
${rows.join("\n")}
}
`;
}
