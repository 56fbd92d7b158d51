import type { Graph } from "../graph/index.js";
import { type Fault, type Layer, type LoadOptions, loadSeed, stampOf } from "../import/index.js";
import type { Dataset } from "../model/index.js";
import { findAmendment, sizeOf } from "./amend/index.js";
import {
  type Content,
  type Difference,
  expectedContent,
  findDifferences,
  fingerprint,
  readContent,
  type StoredRecords,
  soundnessOf,
} from "./compare/index.js";
import { type KeepLock, withImportLock } from "./import-lock.js";
import { type ImportReport, type MayGo, reportOfFaults, reportOn } from "./import-report.js";
import { originOf } from "./origin.js";
import { planEarlier } from "./plan-earlier.js";
import { planWrite, type WritePlan } from "./plan-write.js";
import { privateRevisions, stillPrivate } from "./still-private.js";
import { type Seal, writeOver, writePlan } from "./write-dataset.js";

/** What an import is about to do. */
export interface Plan {
  /** Nodes and relationships that are written, changed or removed; of a record that is written whole, its rows. */
  readonly rows: number;
  /** Whether it comes in stages: see `Ending`. */
  readonly inStages: boolean;
}
export interface ImportOptions extends Pick<LoadOptions, "requireLedger" | "under"> {
  readonly dryRun?: boolean;
  /** The imports that lie over a folder; where they can change meanwhile, what reads them as they are now. */
  readonly layers?: readonly Layer[] | (() => readonly Layer[]);
  /** Let records of the store vanish that the folder does not hold. */
  readonly replace?: boolean;
  /** Let those of one import vanish: its name, and its records as they are called in a comparison. */
  readonly lettingGo?: { readonly name: string; readonly records: ReadonlySet<string> };
  /** From how many rows on an empty store is written in stages. */
  readonly stagesFrom?: number;
  readonly onRead?: (done: number, of: number) => void;
  /** Is told what will be written, before anything is. */
  readonly onPlan?: (plan: Plan) => void;
  readonly onWrite?: (done: number, of: number) => void;
}

/** The rows that one transaction can take with the memory that the embedded database has. */
const STAGES_FROM = 50_000;

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
    const compared = await compare(graph, first.dataset, planWrite(first.dataset));
    return { ...reportOn(compared, first.dataset, mayGo(options)), faults: [], written: false };
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
  const compared = await compare(graph, dataset, plan);
  const report = reportOn(compared, dataset, mayGo(options));
  const [former] = await graph.read("read/record/seal");
  const privateImports = stillPrivate(dataset, former?.privateImports ?? []);
  const revisions = privateRevisions(dataset, privateImports, former?.privateRevisions);
  const from = { head: dataset.changesets.at(-1)?.digest ?? "", origin, privateImports, privateRevisions: revisions };
  if (report.kept === 0) await bringAbout(graph, plan, compared, from, keep, options);
  return { ...report, faults: [], written: report.kept === 0 && !report.unchanged };
}

const mayGo =
  ({ replace, lettingGo }: ImportOptions): MayGo =>
  (record) =>
    replace === true || lettingGo?.records.has(record) === true;

/** A store held against what it should hold. */
interface Compared {
  /** Where it does not hold what the dataset is. */
  readonly differences: readonly Difference[];
  /** Where it does not hold what it says that it holds. */
  readonly damage: readonly Difference[];
  readonly expected: Content;
  readonly stored: StoredRecords;
  /** Whether the store holds a record; one that is not finished is none. */
  readonly begun: boolean;
  readonly assessments: ReturnType<typeof soundnessOf>;
}

async function compare(graph: Graph, dataset: Dataset, plan: WritePlan): Promise<Compared> {
  const expected = expectedContent(plan.steps);
  const stored = await readContent(graph, expected);
  const [held] = await graph.read("read/record/head");
  const [seal] = await graph.read("read/record/seal");
  const newest = dataset.changesets.at(-1)?.digest;
  const same = held?.head === plan.content || [held?.digest, seal?.head].includes(newest);
  const differences = findDifferences(expected, stored.records, { renames: same });
  // What an earlier version of the program wrote in its own way was harmed by nobody.
  const harmed = differences.length > 0 && seal?.content != null && seal.content !== fingerprint(stored.records);
  const before = harmed && !same && planEarlier(dataset, { seq: held?.seq ?? null, content: held?.head ?? null });
  const lacking = before ? findDifferences(expectedContent(before.steps), stored.records, { renames: true }) : [];
  return {
    differences,
    damage: harmed ? (same ? differences : lacking) : [],
    expected,
    stored: stored.records,
    begun: held?.seq != null,
    assessments: soundnessOf(stored.assessments, held?.head ?? null),
  };
}

/** Writes what is needed for a store to hold a plan: nothing, what differs, or all of it where that is less. */
async function bringAbout(
  graph: Graph,
  plan: WritePlan,
  { differences, expected, stored, begun, assessments }: Compared,
  from: Omit<Seal, "content">,
  keep: KeepLock,
  { onPlan, onWrite, replace, lettingGo, stagesFrom = STAGES_FROM }: ImportOptions,
): Promise<void> {
  if (assessments === "changed") await graph.write([{ statement: "write/assessments/clear-assessments" }]);
  const [said] = await graph.read("read/record/seal");
  // Where nothing is let go of, what was private is still there, whether what is imported knows it or not.
  const stay = replace || !begun ? [] : (said?.privateImports ?? []).filter((name) => name !== lettingGo?.name);
  const privateImports = [...new Set([...from.privateImports, ...stay])].sort();
  const isOfStay = (one: string): boolean =>
    stay.some((name) => !from.privateImports.includes(name) && one.endsWith(` ${name}`));
  const revisions = [...from.privateRevisions, ...(said?.privateRevisions ?? []).filter(isOfStay)].sort();
  const seal: Seal = { ...from, privateImports, privateRevisions: revisions, content: fingerprint(expected) };
  if (differences.length === 0) {
    if (
      said?.head !== seal.head ||
      said.content !== seal.content ||
      said.privateImports.join() !== seal.privateImports.join() ||
      said.privateRevisions.join() !== seal.privateRevisions.join() ||
      (seal.origin !== null && said.origin !== seal.origin)
    )
      await graph.write([{ statement: "write/store/seal-store", parameters: { ...seal } }]);
    return;
  }
  const amendment = findAmendment(expected, stored);
  const whole = plan.steps.reduce((sum, { rows }) => sum + rows.length, 0);
  // What an import that was broken off has written is taken over, whatever it is and however much.
  const isLeft = !begun && stored.nodes.size > 0;
  const inStages = isLeft || (!begun && whole >= stagesFrom);
  const isLess = isLeft || sizeOf(amendment) < whole;
  onPlan?.({ rows: isLess ? sizeOf(amendment) : whole, inStages });
  if (isLess) await writeOver(graph, { amendment, seal, inStages }, keep, onWrite);
  else await writePlan(graph, { steps: plan.steps, seal, inStages }, keep, onWrite);
}
