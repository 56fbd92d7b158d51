import { fail } from "../../base/index.js";
import { KINDS, OWN_LABELS } from "../../model/index.js";
import type { Graph } from "../driver/index.js";
import { declaredSchema, type SchemaObject, signatureOf } from "./declared-schema.js";
import { type Migration, readMigrations } from "./read-migrations.js";

/**
 * What a database is to us: `ours`, with our mark; `former`, a store from before stores were marked, in which every node
 * has the form of ours; or `empty`, where we may begin.
 */
export type StoreState = "ours" | "former" | "empty";

/** Nodes that are looked at to say what a database of others holds. */
const SAMPLE = 1_000;

/**
 * Looks whose database this is. Only reads.
 *
 * @throws STORE_NOT_OURS where it holds anything that we did not write and that has no mark of ours, where its indexes
 * and constraints are those of another program, or where nodes of others wear our labels in a store of ours; DATABASE_*
 */
export async function lookAtStore(
  graph: Graph,
  migrations: readonly Migration[] = readMigrations(),
): Promise<StoreState> {
  const [held] = await graph.read("read/schema/store-mark");
  const { marked = false, nodes = 0, ours = 0 } = held ?? {};
  if (marked && nodes === ours) return "ours";
  if (marked) return amongOthers(graph);
  if (nodes > 0) return asFormer(graph, migrations, nodes - ours);
  await expectNoSchema(graph, migrations);
  return "empty";
}

/** Our store, with nodes of others beside it: they are left alone, unless they could be taken for ours. */
async function amongOthers(graph: Graph): Promise<"ours"> {
  // All of them are looked at: one that wears a label of ours would be read as a record.
  const { wearing, found } = await foreign(graph, Number.MAX_SAFE_INTEGER);
  if (wearing > 0)
    throw fail("STORE_NOT_OURS", {
      found: `in the store are ${count(wearing, "node")} under labels of ours that this program did not write (labels: ${list(found)})`,
    });
  return "ours";
}

/** What the parameters of the statements know of the form of our records. */
export const ownForm = (migrations: readonly Migration[]) => ({
  labels: OWN_LABELS,
  kinds: Object.keys(KINDS),
  checksums: migrations.map(({ checksum }) => checksum),
});

/** No mark, and not empty: a store from before stores were marked, or a database of others. */
async function asFormer(graph: Graph, migrations: readonly Migration[], unmarked: number): Promise<"former"> {
  const applied = await graph.read("read/schema/applied-migrations");
  const first = migrations[0];
  const begun = applied.some(({ number, checksum }) => number === first?.number && checksum === first?.checksum);
  if (!begun) {
    const { found } = await foreign(graph, SAMPLE);
    throw fail("STORE_NOT_OURS", {
      found: `it holds ${count(unmarked, "node")} that this program did not write (${found.length > 0 ? `labels: ${list(found)}` : "without labels"})`,
    });
  }
  const [unknown] = await graph.read("read/schema/unknown-forms", ownForm(migrations), PATIENTLY);
  if (unknown && unknown.count > 0)
    throw fail("STORE_NOT_OURS", {
      found: `it holds a store of an earlier version, and beside it ${count(unknown.count, "node")} that the earlier version cannot have written (labels: ${list(unknown.found) || "none"}); take them out, or leave this store and load another`,
    });
  return "former";
}

/** A store of any size is looked through whole, once. */
export const PATIENTLY = { timeout: 600_000 };

/** A database without a node may be one that others have prepared for themselves. */
async function expectNoSchema(graph: Graph, migrations: readonly Migration[]): Promise<void> {
  const ours = declaredSchema(migrations);
  const objects = [
    ...(await graph.read("read/schema/schema-objects")),
    ...(await graph.read("read/schema/constraints")),
  ];
  const others = new Map(objects.filter((one) => !ours.has(signatureOf(one))).map((one) => [one.name, one]));
  if (others.size > 0)
    throw fail("STORE_NOT_OURS", {
      found: `it holds no node, but ${count(others.size, "index or constraint", "indexes or constraints")} of another program (${list([...others.values()].map(describe))})`,
    });
}

const describe = ({ name, labels, properties }: SchemaObject): string =>
  `${name} on ${(labels ?? []).join("|")}(${(properties ?? []).join(", ")})`;

async function foreign(graph: Graph, limit: number): Promise<{ wearing: number; found: readonly string[] }> {
  const [row] = await graph.read("read/schema/foreign-nodes", { labels: OWN_LABELS, limit }, PATIENTLY);
  return row ?? { wearing: 0, found: [] };
}

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

/** The first few of a list, in words. */
const list = (names: readonly string[]): string =>
  names.length > 5 ? `${names.slice(0, 5).join(", ")} and ${names.length - 5} more` : names.join(", ");
