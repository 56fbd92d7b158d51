import { basename } from "node:path";
import { fail } from "../../base/index.js";
import { schemaOfType } from "./header-schemas.js";
import { parseType } from "./parse-type.js";
import type { Statement, StatementField } from "./statement.js";

const NAME = /^(\w+)\s+/;
const REST = /^(\s+NOT NULL)?(?:\s{2,}(.*))?$/;

/** The language of every statement, said in each: a server may have another for those that say none. */
const LANGUAGE = "CYPHER 5";
/** These become a part of statements that the navigation API makes, and only the beginning of one names its language. */
const PIECES = "navigation/";

/**
 * Reads the header of a statement file: its name, its purpose, then `@param`, `@returns`, `@key`, `@index`, `@access`,
 * `@budget`, `@language`, each a comment line of its own. Throws `STATEMENT_INVALID`.
 */
export function parseStatement(path: string, source: string): Statement {
  const lines = source.replaceAll("\r\n", "\n").split("\n");
  const end = lines.findIndex((line) => !line.startsWith("//"));
  const header = lines.slice(0, end).map((line) => line.slice(2).trim());
  const text = lines.slice(end).join("\n").trim();
  const refuse = (why: string): never => {
    throw fail("STATEMENT_INVALID", { path, why });
  };
  const [name = "", ...rest] = header;
  if (name !== basename(path)) refuse(`its first line must be its name, "${basename(path)}"`);
  if (text === "") refuse("it has a header and nothing else");
  const parameters: StatementField[] = [];
  const returns: StatementField[] = [];
  const purpose: string[] = [];
  let [key, indexes]: string[][] = [[], []];
  let access: Statement["access"] | null = null;
  let budget: Statement["budget"] = null;
  let language: string | null = path.startsWith(PIECES) ? null : LANGUAGE;
  for (const line of rest) {
    const tag = /^@(\w+)\s+(.*)$/.exec(line);
    if (!tag) {
      if (line !== "") purpose.push(line);
      continue;
    }
    const value = (tag[2] as string).trim();
    if (tag[1] === "param") parameters.push(parseField(value, refuse));
    else if (tag[1] === "returns") returns.push(parseField(value, refuse));
    else if (tag[1] === "key") key = value.split(/[\s,]+/);
    else if (tag[1] === "index") indexes = [...(indexes ?? []), ...value.split(/[\s,]+/)];
    else if (tag[1] === "access")
      access = value === "READ" || value === "WRITE" ? value : refuse("@access is READ or WRITE");
    else if (tag[1] === "budget") budget = parseBudget(value, refuse);
    else if (tag[1] === "language") language = value === "any" ? null : refuse("@language is any, or left out");
    else refuse(`@${tag[1]} is not a line a header has`);
  }
  if (purpose.length === 0) refuse("its header does not say what it is for");
  return {
    path,
    name,
    purpose: purpose.join(" "),
    parameters,
    returns,
    key: key ?? [],
    indexes: indexes ?? [],
    access: access ?? refuse("its header has no @access"),
    budget,
    text: language === null ? text : `${language}\n${text}`,
  };
}

function parseField(value: string, refuse: (why: string) => never): StatementField {
  const name = NAME.exec(value);
  if (!name) return refuse(`"${value}" is no name, type and note`);
  const behind = value.slice(name[0].length);
  const read = parseType(behind);
  const type = read ? behind.slice(0, read.length) : (/^\S+/.exec(behind)?.[0] ?? "");
  if (!schemaOfType(type)) return refuse(`there is no type ${type}`);
  const rest = REST.exec(behind.slice(type.length));
  if (!rest) return refuse(`"${value}" is no name, type and note`);
  return { name: name[1] as string, type, nullable: rest[1] === undefined, note: rest[2] ?? "" };
}

function parseBudget(value: string, refuse: (why: string) => never): Statement["budget"] {
  const match = /^(\d+) db hits on the bundled dataset$/.exec(value);
  return match ? Number(match[1]) : refuse(`"${value}" is no budget such as "120 db hits on the bundled dataset"`);
}
