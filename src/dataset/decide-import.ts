import type { Graph, StatementRows } from "../graph/index.js";
import type { Dataset } from "../model/index.js";
import { type Amendment, findAmendment, sizeOf } from "./amend/index.js";
import {
  type Content,
  type Difference,
  eachExpected,
  expectedContent,
  expectedFingerprint,
  findDifferences,
  fingerprint,
  readContent,
  type StoredRecords,
  soundnessOf,
} from "./compare/index.js";
import { type ImportReport, type MayGo, reportOn } from "./import-report.js";
import { planEarlier } from "./plan-earlier.js";
import type { WritePlan } from "./plan-write.js";

/** The rows that one transaction can take with the memory that the embedded database has. */
const STAGES_FROM = 50_000;

/** What decides beside the two contents. */
export interface Deciding {
  /** Let records of the store vanish that the folder does not hold. */
  readonly replace?: boolean;
  /** Let those of one import vanish: its name, and its records as they are called in a comparison. */
  readonly lettingGo?: { readonly name: string; readonly records: ReadonlySet<string> };
  /** From how many rows on an empty store is written in stages. */
  readonly stagesFrom?: number;
}

/** What a store says of itself; null where it was never sealed. */
export type Former = StatementRows["read/record/seal"] | null;

/** What has to be written, and what there is to say of it. Both contents of the comparison are held no longer than it. */
export interface Decided {
  readonly report: Omit<ImportReport, "faults" | "written">;
  readonly former: Former;
  readonly begun: boolean;
  /** Fingerprint of what the store holds afterwards. */
  readonly content: string;
  readonly assessments: ReturnType<typeof soundnessOf>;
  /** Nothing, what differs, or all of it where that is less. */
  readonly write: "nothing" | "whole" | Amendment;
  readonly inStages: boolean;
}

/**
 * Holds a store against what it should hold, and decides what is written: nothing, what differs, or all of it.
 *
 * @throws DATABASE_*
 */
export async function decide(graph: Graph, dataset: Dataset, plan: WritePlan, options: Deciding): Promise<Decided> {
  const compared = await compare(graph, dataset, plan);
  const { differences, expected, stored, begun, assessments, former } = compared;
  const report = reportOn(compared, dataset, mayGo(options));
  const content = expected ? fingerprint(expected) : expectedFingerprint(plan.steps);
  const known = { report, former, begun, content, assessments };
  if (differences.length === 0) return { ...known, write: "nothing", inStages: false };
  const whole = plan.steps.reduce((sum, { rows }) => sum + rows.length, 0);
  // What an import that was broken off has written is taken over, whatever it is and however much.
  const isLeft = !begun && stored.nodes.size > 0;
  const inStages = isLeft || (!begun && whole >= (options.stagesFrom ?? STAGES_FROM));
  const amendment = expected && findAmendment(expected, stored);
  const isLess = amendment !== null && (isLeft || sizeOf(amendment) < whole);
  return { ...known, write: isLess ? amendment : "whole", inStages };
}

/** A store held against what it should hold. */
interface Compared {
  /** Where it does not hold what the dataset is. */
  readonly differences: readonly Difference[];
  /** Where it does not hold what it says that it holds. */
  readonly damage: readonly Difference[];
  /** Null where nothing is stored that could be held against it. */
  readonly expected: Content | null;
  readonly stored: StoredRecords;
  /** Whether the store holds a record; one that is not finished is none. */
  readonly begun: boolean;
  readonly assessments: ReturnType<typeof soundnessOf>;
  readonly former: Former;
}

async function compare(graph: Graph, dataset: Dataset, plan: WritePlan): Promise<Compared> {
  let expected: Content | null = null;
  const stored = await readContent(graph, () => (expected ??= expectedContent(plan.steps)));
  const [held] = await graph.read("read/record/head");
  const [former = null] = await graph.read("read/record/seal");
  const begun = held?.seq != null;
  const assessments = soundnessOf(stored.assessments, held?.head ?? null);
  const found = { stored: stored.records, begun, assessments, former };
  // An empty store that never held anything lacks all of it: of a large record both sides need not be made for that.
  if (stored.records.nodes.size === 0 && former?.content == null)
    return { differences: missingOf(plan), damage: [], expected: null, ...found };
  expected ??= expectedContent(plan.steps);
  const newest = dataset.changesets.at(-1)?.digest;
  const same = held?.head === plan.content || [held?.digest, former?.head].includes(newest);
  const differences = findDifferences(expected, stored.records, { renames: same });
  // What an earlier version of the program wrote in its own way was harmed by nobody.
  const harmed = differences.length > 0 && former?.content != null && former.content !== fingerprint(stored.records);
  const before = harmed && !same && planEarlier(dataset, { seq: held?.seq ?? null, content: held?.head ?? null });
  const lacking = before ? findDifferences(expectedContent(before.steps), stored.records, { renames: true }) : [];
  return { differences, damage: harmed ? (same ? differences : lacking) : [], expected, ...found };
}

/** Every node of a plan as one that is not there. */
function missingOf({ steps }: WritePlan): Difference[] {
  const missing: Difference[] = [];
  eachExpected(steps, {
    node: ({ key }) => void missing.push({ record: key, field: null, expected: "there", found: null }),
    link: () => {},
  });
  return missing;
}

const mayGo =
  ({ replace, lettingGo }: Deciding): MayGo =>
  (record) =>
    replace === true || lettingGo?.records.has(record) === true;
