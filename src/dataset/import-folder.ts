import type { Graph } from "../graph/index.js";
import { type Fault, type Layer, type LoadOptions, loadSeed, stampOf } from "../import/index.js";
import type { Dataset } from "../model/index.js";
import { sizeOf } from "./amend/index.js";
import { type Decided, type Deciding, decide, type Former } from "./decide-import.js";
import { type KeepLock, withImportLock } from "./import-lock.js";
import { type ImportReport, reportOfFaults } from "./import-report.js";
import { originOf } from "./origin.js";
import { planWrite, type WritePlan } from "./plan-write.js";
import { privateAfter } from "./still-private.js";
import { type Seal, writeOver, writePlan } from "./write-dataset.js";

/** What an import is about to do. */
export interface Plan {
  /** Nodes and relationships that are written, changed or removed; of a record that is written whole, its rows. */
  readonly rows: number;
  /** Whether it comes in stages: see `Ending`. */
  readonly inStages: boolean;
}
export interface ImportOptions extends Deciding, Pick<LoadOptions, "requireLedger" | "under"> {
  readonly dryRun?: boolean;
  /** The imports that lie over a folder; where they can change meanwhile, what reads them as they are now. */
  readonly layers?: readonly Layer[] | (() => readonly Layer[]);
  readonly onRead?: (done: number, of: number) => void;
  /** Is told what will be written, before anything is. */
  readonly onPlan?: (plan: Plan) => void;
  readonly onWrite?: (done: number, of: number) => void;
}

/**
 * Imports a folder: reads everything, and writes only when there is no fault and no record of the store would vanish.
 * The same folder twice changes nothing; what another hand changed in the store is put right. Where the imports over the
 * folder have changed by the time that nobody else writes, all is read anew. Throws what `writeDataset` throws.
 */
export async function importFolder(graph: Graph, folder: string, options: ImportOptions = {}): Promise<ImportReport> {
  const read = (): Intent => {
    const layers = layersOf(options);
    const { dataset, faults } = loadSeed(folder, { ...options, layers, progress: options.onRead });
    return { dataset, faults, origin: originOf(folder, layers) };
  };
  return importIntent(graph, read, () => stampOf(layersOf(options)), options);
}

/** The imports that lie over a folder, as they are now. */
export const layersOf = ({ layers }: Pick<ImportOptions, "layers">): readonly Layer[] =>
  typeof layers === "function" ? layers() : (layers ?? []);

/** What is to be imported. */
export interface Intent {
  readonly dataset: Dataset;
  readonly faults: readonly Fault[];
  /** Where it comes from (`originOf`), if that is known. */
  readonly origin: string | null;
}

/** As `importFolder`, for what was read already. */
export const importDataset = (
  graph: Graph,
  dataset: Dataset,
  faults: readonly Fault[],
  options: ImportOptions = {},
): Promise<ImportReport> =>
  importIntent(
    graph,
    () => ({ dataset, faults, origin: null }),
    () => "",
    options,
  );

/**
 * Imports what is read: before the lock of imports is asked for, since faults need none, and again under it where its
 * stamp has changed by then.
 *
 * @param stamp  what tells one state of what is read from another
 * @param after  done before anybody else may write, when the store holds what was read
 */
export async function importIntent<I extends Intent>(
  graph: Graph,
  read: () => I,
  stamp: () => string,
  options: ImportOptions,
  { before, after }: { before?: (intent: I, keep: KeepLock) => Promise<void>; after?: (intent: I) => void } = {},
): Promise<ImportReport> {
  const stampOfFirst = stamp();
  const first = read();
  if (first.faults.length > 0) return reportOfFaults(first.faults, first.dataset);
  if (options.dryRun) {
    const { report } = await decide(graph, first.dataset, planWrite(first.dataset), options);
    return { ...report, faults: [], written: false };
  }
  return withImportLock(graph, async (keep) => {
    const intent = stamp() === stampOfFirst ? first : read();
    if (intent.faults.length > 0) return reportOfFaults(intent.faults, intent.dataset);
    await before?.(intent, keep);
    const report = await importUnder(graph, keep, intent, options);
    if (report.written || report.unchanged) after?.(intent);
    return report;
  });
}

/** As `importDataset`, under the lock of imports. */
export async function importUnder(
  graph: Graph,
  keep: KeepLock,
  { dataset, origin }: Intent,
  options: ImportOptions,
): Promise<ImportReport> {
  const plan = planWrite(dataset);
  // Compared under the lock: another import may have ended a moment ago.
  const { report, ...decided } = await decide(graph, dataset, plan, options);
  const { former, begun, content } = decided;
  // Where nothing is let go of, what was private is still there, whether what is imported knows it or not.
  const stay = options.replace || !begun ? [] : (former?.privateImports ?? []);
  const isPrivate = privateAfter(
    dataset,
    former,
    stay.filter((name) => name !== options.lettingGo?.name),
  );
  const seal = { head: dataset.changesets.at(-1)?.digest ?? "", origin, content, ...isPrivate };
  if (report.kept === 0) await bringAbout(graph, plan, { ...decided, seal }, keep, options);
  return { ...report, faults: [], written: report.kept === 0 && !report.unchanged };
}

/** Writes what was decided; the seal alone where nothing differs but what the store says of itself. */
async function bringAbout(
  graph: Graph,
  { steps }: WritePlan,
  {
    write,
    inStages,
    seal,
    former,
    assessments,
  }: Pick<Decided, "write" | "inStages" | "former" | "assessments"> & {
    readonly seal: Seal;
  },
  keep: KeepLock,
  { onPlan, onWrite }: ImportOptions,
): Promise<void> {
  if (assessments === "changed") await graph.write([{ statement: "write/assessments/clear-assessments" }]);
  if (write === "nothing") {
    if (!isSealed(former, seal)) await graph.write([{ statement: "write/store/seal-store", parameters: { ...seal } }]);
    return;
  }
  const whole = (): number => steps.reduce((sum, { rows }) => sum + rows.length, 0);
  onPlan?.({ rows: write === "whole" ? whole() : sizeOf(write), inStages });
  if (write === "whole") await writePlan(graph, { steps, seal, inStages }, keep, onWrite);
  else await writeOver(graph, { amendment: write, seal, inStages }, keep, onWrite);
}

const isSealed = (former: Former, seal: Seal): boolean =>
  former?.head === seal.head &&
  former.content === seal.content &&
  former.privateImports.join() === seal.privateImports.join() &&
  former.privateRevisions.join() === seal.privateRevisions.join() &&
  (seal.origin === null || former.origin === seal.origin);
