import { fail } from "../base/index.js";
import type { Graph } from "../graph/index.js";
import { type Dataset, privateImportsOf } from "../model/index.js";
import { assessAnew } from "./assessments/assess-store.js";
import {
  type Content,
  type Difference,
  expectedContent,
  findDifferences,
  RUN,
  readContent,
  soundnessOf,
} from "./compare/index.js";
import { planWrite } from "./plan-write.js";

/** What a look at a store found. */
export interface StoreVerdict {
  /** Places where the store says something else than the folder, in the order of the records. */
  readonly differences: readonly Difference[];
  /** Records, relationships and stored assessments that were compared. */
  readonly records: number;
  readonly links: number;
  readonly assessments: number;
}

/**
 * Holds everything a store says against a dataset, field by field; stored assessments against what they carry with them,
 * and, where that does not hold, against what is worked out anew. Only reads.
 *
 * @throws DATABASE_BUSY where an import wrote meanwhile, and other DATABASE_*
 */
export async function verifyStore(graph: Graph, dataset: Dataset): Promise<StoreVerdict> {
  const plan = planWrite(dataset);
  const expected = expectedContent(plan.steps);
  const before = await head(graph);
  const stored = await readContent(graph, () => expected);
  const [seal] = await graph.read("read/record/seal");
  const renames = before === plan.content || seal?.head === dataset.changesets.at(-1)?.digest;
  const differences = findDifferences(expected, stored.records, { renames });
  // What is worked out from a record that is false would be false too.
  if (differences.length === 0 && soundnessOf(stored.assessments, before) !== "sound")
    differences.push(...(await inAssessments(graph, stored.assessments, before)));
  differences.push(...inMarks(privateImportsOf(dataset), seal?.privateImports ?? []));
  if ((await head(graph)) !== before) throw fail("DATABASE_BUSY");
  return {
    differences,
    records: stored.records.nodes.size,
    links: stored.records.links.length,
    assessments: stored.assessments.nodes.size,
  };
}

/** Whose private imports a store says are in it: who may be served is decided by that. */
function inMarks(should: readonly string[], said: readonly string[]): Difference[] {
  const [expected, found] = [should, said].map((names) => names.join(", ") || null);
  return expected === found ? [] : [{ record: "store", field: "privateImports", expected, found } as Difference];
}

async function head(graph: Graph): Promise<string | null> {
  const [held] = await graph.read("read/record/head");
  return held?.head ?? null;
}

async function inAssessments(graph: Graph, stored: Content, head: string | null): Promise<Difference[]> {
  const run = [...stored.nodes.values()].find(({ labels }) => labels.includes("AssessmentRun"));
  const anew = run && run.properties.head === head ? await assessAnew(graph) : null;
  const found = anew ? findDifferences(anew, stored, { renames: true }) : [];
  if (found.length > 0) return found;
  // Assessments of an earlier record cannot be worked out from this one; what they carry with them tells that much.
  return [{ record: RUN, field: "seal", expected: "the hash of what is stored", found: "another" }];
}
