import { fail } from "../base/index.js";
import { type Graph, listStatements, type RunInTransaction } from "../graph/index.js";
import { type Dataset, privateImportsOf } from "../model/index.js";
import { type Amendment, NOTHING, writeAmendment } from "./amend/index.js";
import { expectedFingerprint } from "./compare/index.js";
import { inOwnTransactions, type KeepLock, withImportLock } from "./import-lock.js";
import { planWrite, type WriteStep } from "./plan-write.js";
import { privateRevisions } from "./still-private.js";

/** Rows sent with one statement: large enough to be fast, small enough to keep memory flat. */
const BATCH = 2_000;

/**
 * Replaces what the store holds by this dataset, in one transaction: afterwards it holds all of it, or what it held
 * before. Before the commit every statement of `cypher/check` must return no row.
 *
 * @throws STORE_NOT_OURS where the database has no mark of ours, or nodes of others hang on its records; IMPORT_LOCKED while another import runs, STORE_UNSOUND when a check finds something, DATABASE_*
 */
export async function writeDataset(
  graph: Graph,
  dataset: Dataset,
  progress?: (done: number, of: number) => void,
): Promise<void> {
  const { steps } = planWrite(dataset);
  const seal = {
    head: dataset.changesets.at(-1)?.digest ?? "",
    content: expectedFingerprint(steps),
    origin: null,
    privateImports: privateImportsOf(dataset),
    privateRevisions: privateRevisions(dataset, privateImportsOf(dataset)),
  };
  await withImportLock(graph, (keep) => writePlan(graph, { steps, seal }, keep, progress));
}

/** What is noted of a store with its mark: which record it holds, the hash of all of it, and what it was written from. */
export interface Seal {
  readonly head: string;
  readonly content: string;
  readonly origin: string | null;
  /** The private imports in it, by name, in order. */
  readonly privateImports: readonly string[];
  /** The revisions that each of them brought: number, space, name. */
  readonly privateRevisions: readonly string[];
}

/** What a write ends with, and how it is done. */
export interface Ending {
  readonly seal: Seal;
  /**
   * In transactions of bounded size, of which the last, a small one, brings the revisions: until then the store holds no
   * record for anybody who asks. For a store that has held none before, and more than one transaction can take.
   */
  readonly inStages?: boolean;
}

const REVISIONS = "write/records/write-changesets";

/**
 * As `writeDataset`, for what was planned already and a lock that is held already: the store is emptied and written
 * anew. In stages it has to be empty.
 */
export async function writePlan(
  graph: Graph,
  { steps, ...ending }: { readonly steps: readonly WriteStep[] } & Ending,
  keep: KeepLock,
  progress?: (done: number, of: number) => void,
): Promise<void> {
  const total = steps.reduce((sum, step) => sum + step.rows.length, 0);
  let done = 0;
  const write = async (run: RunInTransaction, { statement, rows }: WriteStep): Promise<void> => {
    for (let from = 0; from < rows.length; from += BATCH) {
      const batch = rows.slice(from, from + BATCH);
      await run(statement, { rows: batch });
      done += batch.length;
      progress?.(done, total);
    }
  };
  await changeStore(graph, ending, keep, {
    before: async (run) => {
      done = 0;
      if (!ending.inStages) {
        await expectNoneOfOthers(run);
        await run("write/store/clear-store");
      }
      for (const step of steps) if (step.statement !== REVISIONS) await write(run, step);
    },
    last: async (run) => {
      for (const step of steps) if (step.statement === REVISIONS) await write(run, step);
    },
  });
}

/** As `writePlan`, where the store holds much of it already: only what differs is written. */
export async function writeOver(
  graph: Graph,
  { amendment, ...ending }: { readonly amendment: Amendment } & Ending,
  keep: KeepLock,
  progress?: (done: number, of: number) => void,
): Promise<void> {
  const isRevision = ({ labels }: Amendment["add"][number]): boolean => labels.includes("Changeset");
  const add = amendment.add.filter((node) => !isRevision(node));
  await changeStore(graph, ending, keep, {
    before: async (run) => {
      if (amendment.remove.length > 0) await expectNoneOfOthers(run);
      await writeAmendment(run, { ...amendment, add }, progress);
    },
    last: (run) => writeAmendment(run, { ...NOTHING, add: amendment.add.filter(isRevision) }),
  });
}

/** Changes a store; the transaction that is the last, or the only one, ends with every check finding nothing. */
async function changeStore(
  graph: Graph,
  { seal, inStages = false }: Ending,
  keep: KeepLock,
  change: Readonly<Record<"before" | "last", (run: RunInTransaction) => Promise<void>>>,
): Promise<void> {
  if (inStages) await change.before(inOwnTransactions(graph, keep));
  await graph.transact(async (run) => {
    if (!inStages) await change.before(run);
    await change.last(run);
    for (const check of listStatements("check")) {
      const [row] = await run<Record<string, unknown>>(check);
      if (row) throw fail("STORE_UNSOUND", { check, example: JSON.stringify(row) });
    }
    await run("write/store/seal-store", { ...seal });
    await keep(run);
  });
  await graph.write([{ statement: "write/store/prepare-for-replanning" }]);
}

/** Nothing of others may hang on a record that is taken out: it would go with it. */
async function expectNoneOfOthers(run: RunInTransaction): Promise<void> {
  const [links] = await run<{ count: number }>("read/schema/foreign-links");
  if (links && links.count > 0)
    throw fail("STORE_NOT_OURS", {
      found: `${links.count} relationships tie nodes of others to its records, which would have to be written anew`,
    });
}
