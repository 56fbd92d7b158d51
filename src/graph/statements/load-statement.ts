import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fail, nearestNames, PACKAGE_ROOT } from "../../base/index.js";
import { parseStatement } from "./parse-statement.js";
import { readPart } from "./shapes.js";
import type { Statement } from "./statement.js";

const FOLDER = join(PACKAGE_ROOT, "cypher");
/** Folders with statements that are run by path; `schema` holds migrations, which have a form of their own. */
const KINDS = ["read", "write", "check", "derive"] as const;
/** Pieces of statements: not statements themselves. */
const PARTS = "read/parts";
const loaded = new Map<string, Statement>();

/**
 * The statement of `cypher/PATH.cypher`, read once. Throws `STATEMENT_INVALID` when there is none or its header is not
 * in order.
 */
export function loadStatement(path: string): Statement {
  const known = loaded.get(path);
  if (known) return known;
  if (!/^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(path))
    throw fail("STATEMENT_INVALID", { path, why: "it is no path under cypher/" });
  let source: string;
  try {
    source = readFileSync(join(FOLDER, `${path}.cypher`), "utf8");
  } catch (error) {
    const nearest = nearestNames(path, listStatements());
    throw fail(
      "STATEMENT_INVALID",
      { path, why: `there is no such file${nearest.length > 0 ? `; near: ${nearest.join(", ")}` : ""}` },
      error,
    );
  }
  const statement = parseStatement(path, expandParts(path, source));
  loaded.set(path, statement);
  return statement;
}

/**
 * Puts the text of `cypher/read/parts/NAME.cypher` where a statement says `{{NAME}}`: what every answer shows of a
 * claim, and which claims are recorded, are written once. A part may use other parts, but not itself.
 */
function expandParts(path: string, source: string, trail: readonly string[] = []): string {
  return source.replaceAll(/\{\{([a-z-]+)\}\}/g, (_, name: string) => {
    if (trail.includes(name)) throw fail("STATEMENT_INVALID", { path, why: `its part "${name}" uses itself` });
    let part: string;
    try {
      part = readPart(name).text;
    } catch (error) {
      throw fail("STATEMENT_INVALID", { path, why: `it uses the part "${name}", and there is none` }, error);
    }
    return expandParts(path, part, [...trail, name]);
  });
}

/** Paths of all statements, or of those under one folder such as `check`, in order. */
export function listStatements(under?: string): string[] {
  const folders = under ? [under] : KINDS;
  return folders
    .flatMap((folder) => walk(folder))
    .filter((path) => path.endsWith(".cypher") && !path.startsWith(`${PARTS}/`))
    .map((path) => path.slice(0, -".cypher".length))
    .sort();
}

function walk(folder: string): string[] {
  try {
    return readdirSync(join(FOLDER, folder), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? walk(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
