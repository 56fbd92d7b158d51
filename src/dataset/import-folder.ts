import type { Graph } from "../graph/index.js";
import { type Fault, type LoadOptions, loadSeed } from "../import/index.js";
import type { Dataset } from "../model/index.js";
import { withImportLock } from "./import-lock.js";
import { planAdditions } from "./plan-additions.js";
import { planWrite, type WritePlan } from "./plan-write.js";
import { writePlan } from "./write-dataset.js";

/** Ids of one kind of record and another. */
interface Ids {
  readonly claims: readonly string[];
  readonly entities: readonly string[];
  readonly sources: readonly string[];
}
/** What an import did or, for a dry run, would do. */
export interface ImportReport {
  readonly faults: readonly Fault[];
  /** Ids that come, and ids the store holds that the folder does not. */
  readonly added: Ids;
  readonly missing: Ids;
  readonly claims: number;
  readonly written: boolean;
  /** The store already held exactly this. */
  readonly unchanged: boolean;
}
export interface ImportOptions extends Pick<LoadOptions, "requireLedger" | "maxRecords" | "layers"> {
  readonly dryRun?: boolean;
  /** Let claims of the store vanish that the folder does not hold. */
  readonly replace?: boolean;
  readonly onRead?: (done: number, of: number) => void;
  readonly onWrite?: (done: number, of: number) => void;
}

/**
 * Imports a folder: reads everything, and writes only when there is no fault and no claim of the store would vanish
 * without a retraction. The same folder twice changes nothing. Throws what `writeDataset` throws.
 */
export async function importFolder(graph: Graph, folder: string, options: ImportOptions = {}): Promise<ImportReport> {
  const { dataset, faults } = loadSeed(folder, { ...options, progress: options.onRead });
  return importDataset(graph, dataset, faults, options);
}

/** As `importFolder`, for what was read already. */
export async function importDataset(
  graph: Graph,
  dataset: Dataset,
  faults: readonly Fault[],
  options: ImportOptions = {},
): Promise<ImportReport> {
  // A dataset with faults is not complete, and nothing can be planned from it.
  const plan = faults.length > 0 ? null : planWrite(dataset);
  if (options.dryRun || !plan) return { ...(await compare(graph, dataset, plan)), faults, written: false };
  // Compared under the lock: another import may have ended a moment ago.
  return withImportLock(graph, async (keep) => {
    const report = await compare(graph, dataset, plan);
    const write = !report.unchanged && (report.missing.claims.length === 0 || options.replace === true);
    if (write) {
      const [held] = await graph.read<{ head: string | null; seq: number | null }>("read/record/head");
      const additions = planAdditions(dataset, plan, { seq: held?.seq ?? null, content: held?.head ?? null });
      const steps = additions ?? plan.steps;
      await writePlan(graph, { steps, anew: additions === null }, keep, options.onWrite);
    }
    return { ...report, faults, written: write };
  });
}

async function compare(
  graph: Graph,
  dataset: Dataset,
  plan: WritePlan | null,
): Promise<Omit<ImportReport, "faults" | "written">> {
  const [store] = await graph.read<Ids & { content: string | null }>("read/record/record-ids");
  const comes: Ids = {
    claims: idsOf(dataset.claims),
    entities: [...idsOf(dataset.entities), ...idsOf(dataset.mechanisms)],
    sources: idsOf(dataset.sources),
  };
  const without = (these: Ids, those: Ids | undefined): Ids => ({
    claims: difference(these.claims, those?.claims),
    entities: difference(these.entities, those?.entities),
    sources: difference(these.sources, those?.sources),
  });
  return {
    claims: dataset.claims.length,
    added: without(comes, store),
    missing: store ? without(store, comes) : { claims: [], entities: [], sources: [] },
    unchanged: plan !== null && store?.content === plan.content,
  };
}

const idsOf = (records: readonly { readonly id: string }[]): string[] => records.map((record) => record.id);

function difference(these: readonly string[], those: readonly string[] = []): string[] {
  const known = new Set(those);
  return these.filter((id) => !known.has(id));
}
