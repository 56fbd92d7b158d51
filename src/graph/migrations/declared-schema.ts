import type { Migration } from "./read-migrations.js";

/** A constraint or index as the database lists it. */
export interface SchemaObject {
  readonly name: string;
  readonly type: string;
  readonly labels: readonly string[] | null;
  readonly properties: readonly string[] | null;
}

const UNIQUE = /^CREATE CONSTRAINT (\w+) IF NOT EXISTS\s+FOR \(n:(\w+)\)\s+REQUIRE n\.(\w+) IS UNIQUE$/;
const INDEX = /^CREATE (\w+ )?INDEX (\w+) IF NOT EXISTS\s+FOR \(n:([\w|]+)\)\s+ON (?:EACH )?[([]([^)\]]+)[)\]]/;

/** The mark's own constraint is made before any migration (`write/store/keep-one-mark`). */
const OF_THE_MARK =
  "CREATE CONSTRAINT answerable_store_id IF NOT EXISTS FOR (n:AnswerableStore) REQUIRE n.id IS UNIQUE";

/** What tells one constraint or index from another: an index that belongs to a constraint has the constraint's. */
export const signatureOf = ({ name, type, labels, properties }: SchemaObject): string =>
  [name, /FULLTEXT/.test(type) ? "FULLTEXT" : "RANGE", [...(labels ?? [])].sort(), [...(properties ?? [])]].join(" ");

/**
 * The signatures of every constraint and index that a migration has ever made, and of the mark's own. What has another
 * signature is not ours, whatever it is called.
 */
export function declaredSchema(migrations: readonly Migration[]): ReadonlySet<string> {
  const made = [OF_THE_MARK, ...migrations.flatMap(({ statements }) => statements)].flatMap(readDeclaration);
  return new Set(made.map(signatureOf));
}

/** The constraint or index that a statement makes; none for a statement that makes none. */
export function readDeclaration(statement: string): SchemaObject[] {
  const unique = UNIQUE.exec(statement);
  if (unique) {
    const [, name, label, property] = unique as unknown as [string, string, string, string];
    return [{ name, type: "UNIQUENESS", labels: [label], properties: [property] }];
  }
  const index = INDEX.exec(statement);
  if (!index) return [];
  const [, type = "RANGE", name, labels, on] = index as unknown as [string, string | undefined, string, string, string];
  const properties = on.split(",").map((one) => one.trim().replace(/^n\./, ""));
  return [{ name, type: type.trim(), labels: labels.split("|"), properties }];
}
