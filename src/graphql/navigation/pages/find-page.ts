import type { ReadStore } from "../../../assessment/index.js";
import { fail, nameQuery, nearestNames } from "../../../base/index.js";
import { pickParameters } from "../../../graph/index.js";
import { fromCursor, type Place, toCursor, type Value } from "./cursor.js";
import { type Generated, pageOf } from "./generated.js";
import { type OwnConditions, type PagedList, statementFor } from "./lists.js";
import { after, keysOf, nameOf, turned, typeOf } from "./order.js";

type Where = Readonly<Record<string, unknown>>;

/** What a long list is asked for. */
export interface PageArguments {
  readonly where?: Where | null;
  readonly sort?: unknown;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly knownAt?: string | null;
}

/** The keys of one page and how to go on; the records themselves are fetched where they are asked for. */
export interface Page {
  readonly list: PagedList;
  /** The revision of the record that every page of the list is read at. */
  readonly rev: number;
  readonly ids: readonly (string | number)[];
  readonly cursors: readonly string[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Everything on all pages, in the terms of the generated list; null where nothing can be found. */
  readonly all: () => Promise<Where | null>;
}

/** As many records as a search for words looks at. */
const MOST_FOUND = 5_000;

/**
 * Finds one page of a list, 1 to 200 records after or before a cursor. A page that is asked for by a condition of
 * ours alone, forwards and in the order of ids, is found by a statement that begins at what the condition names; every
 * other one by the generated list.
 *
 * @throws PAGE_SIZE, FILTER_INVALID, CURSOR_INVALID, CURSOR_OF_ANOTHER_LIST, CURSOR_OF_ANOTHER_RECORD, RECORD_NOT_BEGUN,
 * DATASET_EMPTY
 */
export async function findPage(
  list: PagedList,
  asked: PageArguments,
  store: ReadStore,
  generated: Generated,
): Promise<Page> {
  const backwards =
    (asked.last ?? null) !== null || ((asked.before ?? null) !== null && (asked.after ?? null) === null);
  const size = (backwards ? (asked.last ?? asked.first) : asked.first) ?? 50;
  if (size < 1 || size > 200) throw fail("PAGE_SIZE", { size });
  const keys = keysOf(asked.sort, list.key);
  const name = `${list.name} by ${nameOf(keys)}`;
  const from = fromCursor(name, asked.after);
  const to = fromCursor(name, asked.before);
  for (const place of [from, to])
    if (place && place.values.length !== keys.length)
      throw fail("CURSOR_INVALID", { cursor: asked.after ?? asked.before });
  const { rev, isHead } = await recordOf([from, to], asked.knownAt ?? null, store);
  const where = asked.where ?? {};
  refuseFurtherWords(where.text);
  for (const [condition, words] of Object.entries(list.own?.closed ?? {}))
    refuseOtherWord(`where.${condition}`, where[condition] ?? null, words);

  let all: Promise<Where | null> | undefined;
  const everything = (): Promise<Where | null> => (all ??= conditionsOf(list, where, { rev, isHead }, store));
  const isOwn =
    !backwards &&
    !to &&
    list.own !== null &&
    keys.length === 1 &&
    keys[0]?.direction === "ASC" &&
    keys[0].field === "ordinal" &&
    (where.matches ?? null) === null &&
    list.own.generatedOnly.every((condition) => (where[condition] ?? null) === null);

  let places: readonly (readonly Value[])[];
  if (isOwn)
    places = (
      await idsOf(
        list.own as OwnConditions,
        where,
        { rev, after: String(from?.values[0] ?? ""), limit: size + 1 },
        store,
      )
    ).map((id) => [id]);
  else {
    const conditions = await everything();
    const type = typeOf(list.plural, generated.schema);
    const direction = backwards ? turned(keys) : keys;
    places =
      conditions === null
        ? []
        : await pageOf(generated, list, {
            where: {
              AND: [
                conditions,
                ...(from ? [after(keys, from, type)] : []),
                ...(to ? [after(turned(keys), to, type)] : []),
              ],
            },
            keys: direction,
            limit: size + 1,
          });
  }
  const more = places.length > size;
  const page = places.slice(0, size);
  if (backwards) page.reverse();
  const ids = page.map((values) => values.at(-1) as string | number);
  const cursors = page.map((values) => toCursor(name, { rev, values }));
  return {
    list,
    rev,
    ids,
    cursors,
    pageInfo: {
      hasNextPage: backwards ? to !== null : more,
      hasPreviousPage: backwards ? more : from !== null,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
    all: everything,
  };
}

/** A text of more words than are looked for: what lacks the others would be in the list. @throws FILTER_INVALID */
function refuseFurtherWords(text: unknown): void {
  const { words, further } = (typeof text === "string" && nameQuery(text)) || { words: [], further: [] };
  if (further.length > 0)
    throw fail("FILTER_INVALID", {
      path: "where.text",
      why: `has ${words.length + further.length} words; at most ${words.length} can be looked for`,
    });
}

/** A word that no record of the list has: that nothing is found would read as if nobody had said it. @throws FILTER_INVALID */
function refuseOtherWord(path: string, given: unknown, words: readonly string[]): void {
  if (typeof given !== "string" || words.includes(given)) return;
  const near = nearestNames(given, words);
  throw fail("FILTER_INVALID", {
    path,
    why: `is ${JSON.stringify(given)}, which is none of the words it takes. ${near.length > 0 ? `Nearest: ${near.join(", ")}` : `They are ${words.join(", ")}`}`,
  });
}

/** The ids that a statement finds, in their order. */
async function idsOf(
  own: OwnConditions,
  where: Where,
  page: { readonly rev: number; readonly after: string; readonly limit: number },
  store: ReadStore,
): Promise<string[]> {
  const { statement, anchor } = statementFor(own, where);
  const values: Record<string, unknown> = { after: page.after, limit: page.limit, upTo: page.rev };
  for (const condition of Object.keys(own.conditions)) values[condition] = where[condition] ?? null;
  values.withdrawn = where.withdrawn ?? false;
  if (anchor === "text") {
    const query = nameQuery(where.text as string);
    if (!query) return [];
    values.names = `${query.names} OR ${query.slips}`;
    values.text = query.all;
  }
  const rows = await store.read(statement, pickParameters(statement, values));
  return rows.map((row) => row.id);
}

/** Every condition of a list in the terms of the generated one. What was asked for in those terms stands first. */
async function conditionsOf(
  { own, recorded: recordedBy }: PagedList,
  where: Where,
  { rev, isHead }: { readonly rev: number; readonly isHead: boolean },
  store: ReadStore,
): Promise<Where | null> {
  const recorded = recordedBy?.(rev, where) ?? {};
  if (own === null) return { AND: [where, recorded] };
  const conditions: Where[] = [(where.matches ?? {}) as Where];
  for (const [name, inOtherTerms] of Object.entries(own.conditions)) {
    const value = where[name];
    if (value === undefined || value === null) continue;
    if (name !== "text") conditions.push(inOtherTerms(value));
    else {
      const ids = await idsOf(own, where, { rev, after: "", limit: MOST_FOUND }, store);
      if (ids.length === 0) return null;
      conditions.push(inOtherTerms(ids));
    }
  }
  conditions.push(recorded);
  if (own.notYet && !isHead) {
    const rows = await store.read(own.notYet, { upTo: rev });
    conditions.push({ NOT: { id: { in: rows.map((row) => row.id) } } });
  }
  return { AND: conditions };
}

/** The revision that a page is read at: that of the cursor it goes on from; otherwise the newest by the moment asked for. */
async function recordOf(
  places: readonly (Place | null)[],
  knownAt: string | null,
  store: ReadStore,
): Promise<{ rev: number; isHead: boolean }> {
  const revisions = await store.read("read/record/revisions", {});
  const [first] = revisions;
  if (!first) throw fail("DATASET_EMPTY");
  const until = knownAt === null ? Number.POSITIVE_INFINITY : Date.parse(knownAt);
  const known = revisions.filter(({ recordedAt }) => Date.parse(recordedAt as string) <= until).at(-1);
  if (!known) throw fail("RECORD_NOT_BEGUN", { begins: first.recordedAt });
  const revs = new Set(places.flatMap((place) => (place ? [place.rev] : [])));
  const [rev = known.seq as number] = revs;
  if (revs.size > 1 || rev > (known.seq as number))
    throw fail("CURSOR_OF_ANOTHER_RECORD", { rev: Math.max(...revs, rev) });
  return { rev, isHead: rev === revisions.at(-1)?.seq };
}
