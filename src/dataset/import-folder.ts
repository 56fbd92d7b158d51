import type { Graph } from "../graph/index.js";
import { type Fault, type LoadOptions, loadSeed } from "../import/index.js";
import { type Dataset, privateImportsOf } from "../model/index.js";
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
import { originOf } from "./origin.js";
import { planEarlier } from "./plan-earlier.js";
import { planWrite, type WritePlan } from "./plan-write.js";
import { type Seal, writeOver, writePlan } from "./write-dataset.js";

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
/** What an import is about to do. */
export interface Plan {
  /** Nodes and relationships that are written, changed or removed; of a record that is written whole, its rows. */
  readonly rows: number;
  /** Whether it comes in stages: see `Ending`. */
  readonly inStages: boolean;
}
export interface ImportOptions extends Pick<LoadOptions, "requireLedger" | "layers" | "under"> {
  readonly dryRun?: boolean;
  /** Let claims of the store vanish that the folder does not hold. */
  readonly replace?: boolean;
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
      await bringAbout(
        graph,
        plan,
        compared,
        { head: dataset.changesets.at(-1)?.digest ?? "", origin, privateImports: privateImportsOf(dataset) },
        keep,
        options,
      );
    return { ...report, faults, written: may && !report.unchanged };
  });
}

/** A store held against what it should hold. */
interface Compared {
  /** Where it does not hold what the dataset is. */
  readonly differences: readonly Difference[];
  /** Where it does not hold what it says that it holds. */
  readonly damage: readonly Difference[];
  readonly expected: Content;
  readonly records: StoredRecords;
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
    records: stored.records,
    begun: held?.seq != null,
    assessments: soundnessOf(stored.assessments, held?.head ?? null),
  };
}

/** Writes what is needed for a store to hold a plan: nothing, what differs, or all of it where that is less. */
async function bringAbout(
  graph: Graph,
  plan: WritePlan,
  { differences, expected, records, begun, assessments }: Compared,
  from: Omit<Seal, "content">,
  keep: KeepLock,
  { onPlan, onWrite, replace, stagesFrom = STAGES_FROM }: ImportOptions,
): Promise<void> {
  if (assessments === "changed") await graph.write([{ statement: "write/assessments/clear-assessments" }]);
  const [said] = await graph.read("read/record/seal");
  // Where nothing is let go of, what was private is still there, whether what is imported knows it or not.
  const stay = replace || !begun ? [] : (said?.privateImports ?? []);
  const privateImports = [...new Set([...from.privateImports, ...stay])].sort();
  const seal: Seal = { ...from, privateImports, content: fingerprint(expected) };
  if (differences.length === 0) {
    if (
      said?.head !== seal.head ||
      said.content !== seal.content ||
      said.privateImports.join() !== seal.privateImports.join() ||
      (seal.origin !== null && said.origin !== seal.origin)
    )
      await graph.write([{ statement: "write/store/seal-store", parameters: { ...seal } }]);
    return;
  }
  const amendment = findAmendment(expected, records);
  const whole = plan.steps.reduce((sum, { rows }) => sum + rows.length, 0);
  // What an import that was broken off has written is taken over, whatever it is and however much.
  const isLeft = !begun && records.nodes.size > 0;
  const inStages = isLeft || (!begun && whole >= stagesFrom);
  const isLess = isLeft || sizeOf(amendment) < whole;
  onPlan?.({ rows: isLess ? sizeOf(amendment) : whole, inStages });
  if (isLess) await writeOver(graph, { amendment, seal, inStages }, keep, onWrite);
  else await writePlan(graph, { steps: plan.steps, seal, inStages }, keep, onWrite);
}

function toReport(
  { differences, damage, begun }: Compared,
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
    // What an import that was broken off has written was never part of a record.
    missing: begun ? idsOf("found") : { claims: [], entities: [], sources: [] },
    damage,
    claims: dataset.claims.length,
    unchanged: differences.length === 0,
  };
}
