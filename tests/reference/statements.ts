import {
  type HeaderType,
  listShapes,
  listStatements,
  loadStatement,
  parseType,
  type StatementField,
} from "../../src/graph/index.js";

export const ROWS_FILE = "src/graph/statements/rows.ts";

const SIMPLE: Readonly<Record<string, string>> = {
  STRING: "string",
  INTEGER: "number",
  FLOAT: "number",
  BOOLEAN: "boolean",
  MAP: "StoredMap",
  NODE: "StoredMap",
};

/** The type of a column or a member that stands so many blanks deep, from the words of a header. */
function typeOf(type: HeaderType | undefined, depth: number): string {
  switch (type?.is) {
    case "simple":
      return SIMPLE[type.name] ?? "never";
    case "shape":
      return `Shapes["${type.name}"]`;
    case "list":
      return `readonly ${typeOf(type.of, depth)}[]`;
    case "map": {
      const within = depth + 2;
      const members = type.members.map((one) => {
        const { name, type: of, nullable } = one;
        return `${" ".repeat(within)}readonly ${name}: ${typeOf(of, within)}${nullable ? " | null" : ""};\n`;
      });
      return `{\n${members.join("")}${" ".repeat(depth)}}`;
    }
    default:
      return "never";
  }
}

const columnOf = ({ name, type, nullable, note }: StatementField): string =>
  `    /** ${(note || name).replaceAll("*/", "* /")} */\n    readonly ${name}: ${typeOf(parseType(type)?.type, 4)}${nullable ? " | null" : ""};`;

/** What a row of each statement has, made of the headers under `cypher/`. */
export function rowsFile(): string {
  const rows = listStatements().flatMap((path) => {
    const { returns } = loadStatement(path);
    return returns.length > 0 ? [`  "${path}": {\n${returns.map(columnOf).join("\n")}\n  };`] : [];
  });
  const shapes = listShapes().map(
    ({ name, shape }) => `  readonly ${/-/.test(name) ? `"${name}"` : name}: ${typeOf(shape, 2)};`,
  );
  return `import type { StoredMap } from "./stored-map.js";

/** What the parts of statements make, by their names: made of the first lines of \`cypher/read/parts\` by \`npm run reference\`. */
export interface Shapes {
${shapes.join("\n")}
}

/** What a row of each statement has, by its path: made of the headers under \`cypher/\` by \`npm run reference\`. */
export interface StatementRows {
${rows.join("\n")}
}
`;
}
