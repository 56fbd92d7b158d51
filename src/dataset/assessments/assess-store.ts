import {
  type AssessmentColumn,
  type Assessments,
  buildAssessments,
  type EarlierAssessments,
  packSlices,
  programDigest,
  toLawRecords,
  unpackSlices,
} from "../../assessment/index.js";
import type { Graph, RunInTransaction } from "../../graph/index.js";
import { type ClaimKind, LAW_CLAIM_KINDS } from "../../model/index.js";
import { type Content, expectedContent, readContent, sealOfAssessments, soundnessOf } from "../compare/index.js";
import { afterImports, inOwnTransactions, inTurn, type KeepLock, type OnWait, withImportLock } from "../import-lock.js";
import type { WriteStep } from "../plan-write.js";

/** Kinds that alleged violations are read from, beside those of the law. */
const VIOLATION_KINDS = ["characterization", "attribution", "occurrence"] as const satisfies readonly ClaimKind[];
/** Rows sent with one statement. */
const BATCH = 500;
/** The rows that one transaction can take with the memory that the embedded database has: a profile has some ten thousand bytes. */
const STAGES_FROM = 10_000;
/** Nodes that are removed at once, with what ties them to others. */
const CLEARED_AT_ONCE = 2_000;

/** Nobody waits for this, and a large record takes longer to read whole than a question may. */
const PATIENTLY = { timeout: 300_000 };

/** What a build did. */
export interface AssessmentReport {
  readonly profiles: number;
  /** Timelines worked out, for as many records as came one after another meanwhile, and kept from an earlier build. */
  readonly worked: number;
  readonly kept: number;
  /** False where the store held them already. */
  readonly written: boolean;
}

/** Who hears of a build. */
export interface AssessmentListener {
  /** Called now and then with how many days of how many are done; from the beginning again for a record that came meanwhile. */
  readonly rest?: (done: number, of: number) => Promise<void> | void;
  /** Called where another process works them out already or writes a record, which is waited for. */
  readonly onWait?: OnWait;
  /** From how many rows on they are written in stages. */
  readonly stagesFrom?: number;
}

/**
 * Brings the store's assessments up to its newest record: works out what changed since the last build and writes all of
 * it, all or nothing; where something stored is not as it was written, all is worked out again. Safe to run beside
 * readers and beside imports: what an import overtook is not written, and is what the next build begins with, so that
 * imports that come faster than one build takes delay it and never starve it. Any number of processes may ask for it at
 * once: one works, the others wait and find it done. Returns null for an empty store.
 *
 * @throws STORE_NOT_OURS, DATABASE_*
 */
export function assessStore(
  graph: Graph,
  { rest, onWait = () => {}, stagesFrom = STAGES_FROM }: AssessmentListener = {},
): Promise<AssessmentReport | null> {
  return inTurn(graph, "assessments", onWait, () => assessAlone(graph, rest, onWait, stagesFrom));
}

async function assessAlone(
  graph: Graph,
  rest: AssessmentListener["rest"],
  onWait: OnWait,
  stagesFrom: number,
): Promise<AssessmentReport | null> {
  const rules = programDigest();
  const [run] = await graph.read("read/assessments/run");
  if (!run) return null;
  const stored = run.of === null ? null : soundnessOf((await readContent(graph)).assessments, run.head);
  const ofNow = run.of === run.head && run.rules === rules;
  if (stored === "sound" && ofNow) return NOTHING;
  let earlier = stored !== "changed" && run.rules === rules ? await readEarlier(graph) : null;
  for (let [worked, kept] = [0, 0]; ; ) {
    const law = await readLaw(graph);
    if (!law) return null;
    const { record, head } = law;
    const built = await buildAssessments(record, earlier, rest);
    worked += built.worked;
    kept = built.kept;
    const of = { head, rules, rev: record.changesets.at(-1)?.seq ?? 0 };
    const written = await afterImports(graph, onWait, () =>
      withImportLock(graph, (keep) => writeAssessments(graph, built, of, keep, stagesFrom)),
    );
    if (written) return { profiles: built.profiles.length, worked, kept, written };
    earlier = built; // An import overtook it: what that import left as it was need not be worked out again.
  }
}

const NOTHING = { profiles: 0, worked: 0, kept: 0, written: false } as const;

/** Everything that assessments are worked out from, and the fingerprint of the record; null for an empty store. */
async function readLaw(graph: Graph) {
  const kinds = [...LAW_CLAIM_KINDS, ...VIOLATION_KINDS];
  const rows = await graph.read("read/law/snapshot", { kinds }, PATIENTLY);
  const [first] = rows;
  return first ? { record: toLawRecords(rows), head: first.head as string } : null;
}

/**
 * The assessments that the store should hold for its record, worked out from the beginning. Takes as long as a first
 * build; writes nothing. Null for an empty store.
 */
export async function assessAnew(graph: Graph): Promise<Content | null> {
  const law = await readLaw(graph);
  if (!law) return null;
  const { record, head } = law;
  const built = await buildAssessments(record, null);
  return assessmentContent(built, { head, rules: programDigest(), rev: record.changesets.at(-1)?.seq ?? 0 });
}

async function readEarlier(graph: Graph): Promise<EarlierAssessments | null> {
  const [stored] = await graph.read("read/assessments/stored", {}, PATIENTLY);
  if (!stored?.mechanisms) return null;
  const columns = new Map(stored.columns.map((column) => [column.mechanism, column]));
  const ordered = stored.mechanisms.map((mechanism) => columns.get(mechanism));
  if (ordered.some((column) => column === undefined)) return null;
  const profiles = await graph.read("read/assessments/stored-profiles", {}, PATIENTLY);
  return {
    columns: ordered as AssessmentColumn[],
    profiles: profiles.flatMap(({ id, asOfFrom, asOfTo, outcomes }) =>
      id && asOfFrom && asOfTo && outcomes
        ? [{ profile: id, slices: unpackSlices({ asOfFrom, asOfTo, outcomes }) }]
        : [],
    ),
  };
}

/** The steps that store assessments. */
function assessmentSteps({ columns, profiles, violations, tallies }: Assessments, rev: number): WriteStep[] {
  return [
    { statement: "write/assessments/write-assessment-columns", rows: columns.map((column) => ({ ...column })) },
    {
      statement: "write/assessments/write-profiles",
      rows: profiles.map(({ profile, conducts, slices }) => ({
        id: profile,
        properties: { id: profile, conducts: JSON.stringify(conducts), rev, ...packSlices(slices) },
      })),
    },
    {
      statement: "write/assessments/link-violations-to-profiles",
      rows: violations.map(({ violation, profile }) => ({ id: violation, target: profile })),
    },
    {
      statement: "write/assessments/write-tallies",
      rows: tallies.map(({ profile, ...properties }) => ({ profile, properties })),
    },
  ];
}

/** Of which record, by which program, at which revision. */
interface Of {
  readonly head: string;
  readonly rules: string;
  readonly rev: number;
}

/** What is stored of assessments, whole, with the hashes of the rest that it carries with it. */
function assessmentContent(built: Assessments, { head, rules, rev }: Of): Content {
  const run = { id: "assessments", head, rules, mechanisms: built.columns.map((one) => one.mechanism) };
  const content = (more: object): Content =>
    expectedContent([
      ...assessmentSteps(built, rev),
      { statement: "write/assessments/write-assessment-run", rows: [{ ...run, ...more }] },
    ]);
  return content(sealOfAssessments(content({})));
}

/**
 * Writes what was built, if the record is still the one it is of. Up to a size that is one transaction. What is larger
 * comes in transactions of bounded size, of which the last one says of which record all of it is: until then no question
 * reads any, and what a build that was broken off has left, the next one clears.
 */
async function writeAssessments(
  graph: Graph,
  built: Assessments,
  of: Of,
  keep: KeepLock,
  stagesFrom: number,
): Promise<boolean> {
  const steps = assessmentSteps(built, of.rev);
  const mechanisms = built.columns.map((one) => one.mechanism);
  const { head, rules } = of;
  const seal = sealOfAssessments(assessmentContent(built, of));
  const inStages = steps.reduce((sum, { rows }) => sum + rows.length, 0) >= stagesFrom;
  const isOfNow = async (run: RunInTransaction): Promise<boolean> =>
    (await run("read/assessments/run"))[0]?.head === head;
  const clear = async (run: RunInTransaction): Promise<void> => {
    for (let left = true; left; ) {
      const [row] = await run<{ removed: number }>("write/assessments/clear-some-assessments", {
        most: CLEARED_AT_ONCE,
      });
      left = (row?.removed ?? 0) > 0;
    }
  };
  const write = async (run: RunInTransaction): Promise<void> => {
    for (const { statement, rows } of steps)
      for (let from = 0; from < rows.length; from += BATCH)
        await run(statement, { rows: rows.slice(from, from + BATCH) });
  };
  if (inStages) {
    if (!(await graph.transact(isOfNow))) return false;
    const run = inOwnTransactions(graph, keep);
    await clear(run);
    await write(run);
  }
  return graph.transact(async (run) => {
    if (!(await isOfNow(run))) return false;
    if (!inStages) {
      await clear(run);
      await write(run);
    }
    await run("write/assessments/write-assessment-run", { head, rules, mechanisms, ...seal });
    await keep(run);
    return true;
  });
}
