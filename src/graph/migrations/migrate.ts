import { setTimeout } from "node:timers/promises";
import neo4j from "neo4j-driver";
import { fail } from "../../base/index.js";
import { type Graph, translateError } from "../driver/index.js";
import { claimStore } from "./claim-store.js";
import { type Migration, readMigrations } from "./read-migrations.js";

/** How often a statement is tried that another program's stands in the way of. */
const ATTEMPTS = 8;
/** How long new indexes may take to fill, in seconds. */
const PATIENCE = 300;

/**
 * Applies the migrations that a store has not had, in order, and waits for its indexes. Returns the numbers applied. An
 * empty database is marked as our store first, and one that is not ours is left as it is. Every step can be repeated, so
 * a migration that was broken off is finished by the next call.
 *
 * @throws STORE_NOT_OURS where the database is not ours, SCHEMA_MIGRATION_CHANGED when a file differs from what was applied,
 * SCHEMA_NEWER when the store has had migrations that are not known here; in all three nothing is applied
 */
export async function migrate(graph: Graph, migrations: readonly Migration[] = readMigrations()): Promise<number[]> {
  await claimStore(graph, migrations);
  const missing = await findMissing(graph, migrations);
  for (const migration of missing) {
    for (const statement of migration.statements) await applyStatement(graph, statement);
    const { number, name, checksum } = migration;
    await graph.write([{ statement: "write/store/record-migration", parameters: { number, name, checksum } }]);
  }
  if (missing.length > 0)
    await graph.read("read/schema/await-indexes", { seconds: PATIENCE }, { timeout: PATIENCE * 1000 });
  return missing.map((migration) => migration.number);
}

/** The migrations a store has not had. Throws as `migrate`. */
export async function findMissing(
  graph: Graph,
  migrations: readonly Migration[] = readMigrations(),
): Promise<readonly Migration[]> {
  const applied = await graph.read("read/schema/applied-migrations");
  for (const { number, checksum } of applied) {
    const known = migrations.find((migration) => migration.number === number);
    if (!known) throw fail("SCHEMA_NEWER", { number });
    if (known.checksum !== checksum) throw fail("SCHEMA_MIGRATION_CHANGED", { number });
  }
  const done = new Set(applied.map((row) => row.number));
  return migrations.filter((migration) => !done.has(migration.number));
}

async function applyStatement(graph: Graph, text: string): Promise<void> {
  // Changes of the schema and of data do not go into one transaction, some are cut into several by the database, and each
  // stands for itself. Repeated where two programs bring the same store up to date at once, and one waits for the other.
  for (let attempt = 1; ; attempt++) {
    const session = graph.driver.session({ database: graph.database, bookmarkManager: graph.bookmarks });
    try {
      await session.run(`CYPHER 5\n${text}`); // as every statement of ours says
      return;
    } catch (error) {
      if (attempt < ATTEMPTS && (neo4j.isRetryableError(error) || isMadeMeanwhile(error)))
        await setTimeout(attempt * 100);
      else throw translateError(error, { statement: text, database: graph.database });
    } finally {
      await session.close();
    }
  }
}

/**
 * Another program made the same index between our look and our making: `IF NOT EXISTS` looks before it has its lock. Asked
 * again, the statement finds the index and is done.
 */
const isMadeMeanwhile = (error: unknown): boolean =>
  (error as { code?: unknown }).code === "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists";
