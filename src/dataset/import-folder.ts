import type { Graph } from "../graph/index.js";
import { type Fault, type LoadOptions, loadSeed } from "../import/index.js";
import type { Dataset } from "../model/index.js";
import {
  type Content,
  type Difference,
  expectedContent,
  findDifferences,
  fingerprint,
  readContent,
  soundnessOf,
} from "./compare/index.js";
import { type KeepLock, withImportLock } from "./import-lock.js";
import { originOf } from "./origin.js";
import { planAdditions } from "./plan-additions.js";
import { planWrite, type WritePlan, type WriteStep } from "./plan-write.js";
import { type Seal, writePlan } from "./write-dataset.js";

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
  /**
   * Where the store does not say what the record says that it says it holds: something other than an import changed it.
   * What is written takes all of them away.
   */
  readonly damage: readonly Difference[];
  readonly claims: number;
  readonly written: boolean;
  /** The store already held exactly this, every field of every record. */
  readonly unchanged: boolean;
}
export interface ImportOptions extends Pick<LoadOptions, "requireLedger" | "maxRecords" | "layers" | "under"> {
  readonly dryRun?: boolean;
  /** Let claims of the store vanish that the folder does not hold. */
  readonly replace?: boolean;
  readonly onRead?: (done: number, of: number) => void;
  readonly onWrite?: (done: number, of: number) => void;
}

/**
 * Imports a folder: reads everything, and writes only when there is no fault and no claim of the store would vanish
 * without a retraction. The same folder twice changes nothing; what another hand changed in the store is put right. Throws
 * what `writeDataset` throws.
 */
export async function importFolder(graph: Graph, folder: string, options: ImportOptions = {}): Promise<ImportReport> {
  const { dataset, faults } = loadSeed(folder, { ...options, progress: options.onRead });
  return importDataset(graph, dataset, faults, options, originOf(folder, options.layers));
}

/**
 * As `importFolder`, for what was read already.
 *
 * @param origin  where it comes from (`originOf`), if that is known
 */
export async function importDataset(
  graph: Graph,
  dataset: Dataset,
  faults: readonly Fault[],
  options: ImportOptions = {},
  origin: string | null = null,
): Promise<ImportReport> {
  const nothing = { claims: [], entities: [], sources: [] };
  // A dataset with faults is not complete, and nothing can be planned from it.
  if (faults.length > 0)
    return {
      faults,
      added: nothing,
      missing: nothing,
      damage: [],
      claims: dataset.claims.length,
      written: false,
      unchanged: false,
    };
  const plan = planWrite(dataset);
  if (options.dryRun) return { ...toReport(await compare(graph, dataset, plan), dataset), faults, written: false };
  // Compared under the lock: another import may have ended a moment ago.
  return withImportLock(graph, async (keep) => {
    const compared = await compare(graph, dataset, plan);
    const report = toReport(compared, dataset);
    const may = report.missing.claims.length === 0 || options.replace === true;
    if (may)
      await bringAbout(graph, plan, compared, { head: dataset.changesets.at(-1)?.digest ?? "", origin }, keep, options);
    return { ...report, faults, written: may && !report.unchanged };
  });
}

/** A store held against what it should hold. */
interface Compared {
  /** Where it does not hold what the dataset is. */
  readonly differences: readonly Difference[];
  /** Where it does not hold what it says that it holds. */
  readonly damage: readonly Difference[];
  /** What has to be added, where it soundly holds an earlier revision. */
  readonly additions: readonly WriteStep[] | null;
  readonly expected: Content;
  readonly assessments: ReturnType<typeof soundnessOf>;
}

async function compare(graph: Graph, dataset: Dataset, plan: WritePlan): Promise<Compared> {
  const stored = await readContent(graph);
  const expected = expectedContent(plan.steps);
  const [held] = await graph.read<{ head: string | null; digest: string | null; seq: number | null }>(
    "read/record/head",
  );
  const [seal] = await graph.read<{ head: string | null; content: string | null }>("read/record/seal");
  const newest = dataset.changesets.at(-1)?.digest;
  const same = held?.head === plan.content || [held?.digest, seal?.head].includes(newest);
  const differences = findDifferences(expected, stored.records, { renames: same });
  const additions = same ? null : planAdditions(dataset, plan, { seq: held?.seq ?? null, content: held?.head ?? null });
  const before = additions && expectedContent(additions.before.steps);
  const lacking = before ? findDifferences(before, stored.records, { renames: true }) : same ? differences : [];
  // What an earlier version of the program wrote in its own way was harmed by nobody.
  const harmed = seal?.content != null && seal.content !== fingerprint(stored.records);
  return {
    differences,
    damage: harmed ? lacking : [],
    additions: lacking.length === 0 ? (additions?.steps ?? null) : null,
    expected,
    assessments: soundnessOf(stored.assessments, held?.head ?? null),
  };
}

/** Writes what is needed for a store to hold a plan: nothing, what came since, or all of it. */
async function bringAbout(
  graph: Graph,
  plan: WritePlan,
  { differences, additions, expected, assessments }: Compared,
  from: Pick<Seal, "head" | "origin">,
  keep: KeepLock,
  { onWrite }: ImportOptions,
): Promise<void> {
  if (assessments === "changed") await graph.write([{ statement: "write/clear-assessments" }]);
  const seal: Seal = { ...from, content: fingerprint(expected) };
  if (differences.length === 0) {
    const [said] = await graph.read<Seal>("read/record/seal");
    if (
      said?.head !== seal.head ||
      said.content !== seal.content ||
      (seal.origin !== null && said.origin !== seal.origin)
    )
      await graph.write([{ statement: "write/seal-store", parameters: { ...seal } }]);
    return;
  }
  await writePlan(graph, { steps: additions ?? plan.steps, anew: additions === null, seal }, keep, onWrite);
}

function toReport(
  { differences, damage }: Compared,
  dataset: Dataset,
): Pick<ImportReport, "added" | "missing" | "damage" | "claims" | "unchanged"> {
  const whole = differences.filter(({ field }) => field === null);
  const ids = (side: "expected" | "found", ...sections: string[]): string[] =>
    whole.flatMap((difference) => {
      const [section, id] = difference.record.split(" ") as [string, string];
      return difference[side] !== null && sections.includes(section) ? [id] : [];
    });
  const idsOf = (side: "expected" | "found"): Ids => ({
    claims: ids(side, "claims"),
    entities: ids(side, "entities", "mechanisms"),
    sources: ids(side, "sources"),
  });
  return {
    added: idsOf("expected"),
    missing: idsOf("found"),
    damage,
    claims: dataset.claims.length,
    unchanged: differences.length === 0,
  };
}
