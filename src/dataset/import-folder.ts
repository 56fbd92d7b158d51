import type { Graph } from "../graph/index.js";
import { type Fault, loadSeed } from "../import/index.js";
import { writeDataset } from "./write-dataset.js";

/** What an import did or, for a dry run, would do. */
export interface ImportReport {
  readonly faults: readonly Fault[];
  /** Ids that come, and ids the store holds that the folder does not. */
  readonly added: {
    readonly claims: readonly string[];
    readonly entities: readonly string[];
    readonly sources: readonly string[];
  };
  readonly missing: {
    readonly claims: readonly string[];
    readonly entities: readonly string[];
    readonly sources: readonly string[];
  };
  readonly claims: number;
  readonly written: boolean;
  /** The store already held exactly this. */
  readonly unchanged: boolean;
}
export interface ImportOptions {
  readonly dryRun?: boolean;
  /** Let claims of the store vanish that the folder does not hold. */
  readonly replace?: boolean;
  readonly requireLedger?: boolean;
  readonly onRead?: (done: number, of: number) => void;
  readonly onWrite?: (done: number, of: number) => void;
}

/**
 * Imports a folder: reads everything, and writes only when there is no fault and no claim of the store would vanish
 * without a retraction. The same folder twice changes nothing. Throws what `writeDataset` throws.
 */
export async function importFolder(graph: Graph, folder: string, options: ImportOptions = {}): Promise<ImportReport> {
  const { dataset, faults } = loadSeed(folder, {
    requireLedger: options.requireLedger ?? false,
    progress: options.onRead,
  });
  const [held] = await graph.read<{ head: string | null; claims: string[]; entities: string[]; sources: string[] }>(
    "read/record/record-ids",
  );
  const store = held ?? { head: null, claims: [], entities: [], sources: [] };
  const entities = [...dataset.entities, ...dataset.mechanisms].map((one) => one.id);
  const compare = (has: readonly string[], comes: readonly string[]) => {
    const [old, fresh] = [new Set(has), new Set(comes)];
    return { added: comes.filter((id) => !old.has(id)), missing: has.filter((id) => !fresh.has(id)) };
  };
  const claims = compare(
    store.claims,
    dataset.claims.map((claim) => claim.id),
  );
  const things = compare(store.entities, entities);
  const sources = compare(
    store.sources,
    dataset.sources.map((source) => source.id),
  );
  const unchanged =
    store.head === dataset.changesets.at(-1)?.digest && claims.added.length + claims.missing.length === 0;
  const refused = faults.length > 0 || (claims.missing.length > 0 && !options.replace);
  const write = !refused && !options.dryRun && !unchanged;
  if (write) await writeDataset(graph, dataset, options.onWrite);
  return {
    faults,
    claims: dataset.claims.length,
    written: write,
    unchanged,
    added: { claims: claims.added, entities: things.added, sources: sources.added },
    missing: { claims: claims.missing, entities: things.missing, sources: sources.missing },
  };
}
