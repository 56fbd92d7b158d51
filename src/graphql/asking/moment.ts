import { type Named, programDigest, type Snapshot } from "../../assessment/index.js";
import { AnswerableError, canonicalJson, type Day, fail, type Json, parseDay } from "../../base/index.js";
import type { StatementRows } from "../../graph/index.js";
import { pickParameters } from "../../graph/index.js";
import { type FactsOn, factsOn, type LawFacts } from "../../law/index.js";
import type { ChangesetRecord } from "../../model/index.js";
import type { QuestionContext } from "../context.js";

/** As many records of one kind as one answer carries: of more, statements return their number alone. */
export const MOST_RECORDS = 5_000;

/** The two clocks of a question, resolved: the day looked from, and the revision of the record. */
export interface Moment {
  readonly asOf: Day;
  readonly asOfIso: string;
  /** RFC 3339: the moment asked for; when the newest revision was recorded, where none was or its day has not come. */
  readonly knownAt: string;
  readonly rev: number;
  readonly changeset: ChangesetRecord;
  readonly snapshot: Snapshot;
  /** Both clocks resolved: what was recorded by the revision, as it looks from `asOf`. */
  readonly facts: FactsOn;
  /** What was recorded by the revision, of whatever day. */
  readonly record: LawFacts;
  /** Name and type of an actor or place of that revision; the id stands for itself where there is none. */
  readonly named: (id: string) => Named;
}

export interface Clocks {
  readonly asOf?: string | null;
  readonly knownAt?: string | null;
}

/** Resolves the clocks against a snapshot. Throws `DATE_INVALID` or `RECORD_NOT_BEGUN`. */
export async function momentOf(clocks: Clocks, snapshot: Snapshot, context: QuestionContext): Promise<Moment> {
  const asOfIso = clocks.asOf ?? context.today();
  const asOf = parseDay(asOfIso);
  const changeset = snapshot.changesetAt(clocks.knownAt ?? null);
  await snapshot.prepare(changeset.seq);
  return {
    asOf,
    asOfIso,
    knownAt: isToCome(clocks, snapshot, context) ? changeset.recordedAt : (clocks.knownAt ?? changeset.recordedAt),
    rev: changeset.seq,
    changeset,
    snapshot,
    facts: factsOn(snapshot.factsAt(changeset.seq), asOf),
    record: snapshot.factsAt(changeset.seq),
    named: (id) => snapshot.named(id, changeset.seq),
  };
}

/** What will have been recorded by a day to come nobody knows: who asks for it again by then would be given another record. */
const isToCome = ({ knownAt }: Clocks, { changesets }: Snapshot, { today }: QuestionContext): boolean =>
  knownAt != null &&
  Date.parse(knownAt) > Date.parse(changesets.at(-1)?.recordedAt ?? "") &&
  Date.parse(knownAt) > Date.parse(`${today()}T23:59:59.999Z`);

/**
 * Asks one statement of `cypher/read` at a moment. The statement gets `rev`, `asOf` and `rules`, where its header names them,
 * beside its own parameters and returns one row with the digest it saw as `head`; when the store has moved on, it is
 * asked again with fresh law. A large row is kept with the record it was read of: asked again, the store only says
 * whether that is still the record. Nothing is cut in silence: a statement that counts what it found (`many`) is
 * refused where that is more than it was to return.
 *
 * @throws ANSWER_TOO_LARGE
 */
export async function askStore<P extends keyof StatementRows, T>(
  context: QuestionContext,
  clocks: Clocks,
  statement: P,
  parameters: (moment: Moment) => Record<string, unknown>,
  answer: (row: StatementRows[P], moment: Moment, readMore: ReadMore) => T | Promise<T>,
): Promise<T> {
  return context.snapshots.consistent(async (snapshot) => {
    const moment = await momentOf(clocks, snapshot, context);
    const { rev, asOf } = moment;
    const clocked = { rev, asOf, rules: programDigest(), most: context.mostRecords ?? MOST_RECORDS };
    const asked = { ...pickParameters(statement, clocked), ...parameters(moment) };
    const { row, head } = await readRow(context, statement, asked, moment);
    const { many = 0 } = row as Counted;
    if (many > Number(asked.most)) throw fail("ANSWER_TOO_LARGE", { found: many, most: asked.most });
    const readMore: ReadMore = async (name, given) => {
      const rows = await context.store.read(name, { ...pickParameters(name, clocked), ...given });
      // What is of another record than the first row was belongs to no answer, and is kept for none.
      const [first] = rows as readonly Counted[];
      if (first && first.head !== head) throw fail("RECORD_CHANGING", { times: 1 });
      return rows;
    };
    const result = await naming(clocks, () => answer(row, moment, readMore));
    return { head, result };
  });
}

/**
 * Reads more, at the same moment, once the first row says that it is needed: a row for each record, where there may be as
 * many as the store holds. Where the store has moved on in between, the whole question is asked again.
 */
export type ReadMore = <P extends keyof StatementRows>(
  statement: P,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<readonly StatementRows[P][]>;

/**
 * Statements whose row holds all that is claimed of a situation: reading it off the wire takes longer than most answers,
 * at one go. Each with what says that nothing more will come of the same record: assessments are stored after it.
 */
const LARGE: { readonly [P in keyof StatementRows]?: (row: StatementRows[P]) => boolean } = {
  "read/coverage/situation-facts": ({ known, letters }) => known && letters !== null,
  "read/record/remedy-facts": ({ known, letters }) => known && letters !== null,
};

/** The row of a statement, and the digest of the record it is of. */
async function readRow<P extends keyof StatementRows>(
  { store }: QuestionContext,
  statement: P,
  asked: Readonly<Record<string, unknown>>,
  { snapshot, rev }: Moment,
): Promise<{ readonly row: StatementRows[P]; readonly head: string }> {
  const isWhole = LARGE[statement];
  const key = isWhole && `${statement} ${canonicalJson(asked as Json)}`;
  const kept = key && snapshot.rowOf(key);
  if (kept) {
    const [held] = await store.read("read/record/head", {});
    return { row: kept as StatementRows[P], head: held?.head ?? "" };
  }
  const [found] = await store.read(statement, asked);
  // Of a store that is being filled there is no row; what answers then look for in it is absent.
  const row = (found ?? {}) as StatementRows[P];
  const head = (row as Counted).head ?? snapshot.head;
  const isEarlier = rev < (snapshot.changesets.at(-1)?.seq ?? 0);
  if (key && found && head === snapshot.head && (isEarlier || isWhole(found))) snapshot.keepRow(key, row);
  return { row, head };
}

/** What the rows of many statements have beside what they were asked for. */
interface Counted {
  readonly many?: number;
  readonly head?: string | null;
}

/** Asks the snapshot alone at a moment; the store is asked for its digest. */
export async function askSnapshot<T>(
  context: QuestionContext,
  clocks: Clocks,
  answer: (moment: Moment) => T | Promise<T>,
): Promise<T> {
  return context.snapshots.consistent(async (snapshot) => {
    const moment = await momentOf(clocks, snapshot, context);
    const [row] = await context.store.read("read/record/head", {});
    return { head: row?.head ?? "", result: await naming(clocks, () => answer(moment)) };
  });
}

const UNKNOWN: ReadonlySet<string> = new Set(["ID_UNKNOWN", "CONDUCT_UNKNOWN_ID"]);

/**
 * Where a question named its moment, a refusal of an id names it too: what was recorded later was not known then. It
 * says no more than that, because a record that ends there could not.
 */
async function naming<T>({ knownAt }: Clocks, answer: () => T | Promise<T>): Promise<T> {
  try {
    return await answer();
  } catch (error) {
    if (knownAt && error instanceof AnswerableError && UNKNOWN.has(error.code))
      throw fail(error.code, { ...error.details, knownAt }, error);
    throw error;
  }
}
