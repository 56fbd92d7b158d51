import type { ReadStore } from "../../../assessment/index.js";
import { fail, nameQuery } from "../../../base/index.js";
import { pickParameters } from "../../../graph/index.js";
import { fromCursor, toCursor } from "./cursor.js";
import { type LongList, statementFor } from "./lists.js";

/** What a long list is asked for. */
export interface PageArguments {
  readonly where?: Readonly<Record<string, unknown>> | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** The ids of one page and how to go on; the records themselves are fetched where they are asked for. */
export interface Page {
  readonly ids: readonly string[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const NONE: Page = { ids: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** Finds one page of a long list, 1 to 200 records after a cursor. Throws `PAGE_SIZE` or `CURSOR_INVALID`. */
export async function findPage(
  list: LongList,
  { where, first, after }: PageArguments,
  store: ReadStore,
): Promise<Page> {
  const size = first ?? 50;
  if (size < 1 || size > 200) throw fail("PAGE_SIZE", { size });
  const asked = where ?? {};
  const { statement, anchor } = statementFor(list, asked);
  const values: Record<string, unknown> = { after: fromCursor(after), limit: size + 1 };
  for (const condition of list.conditions)
    values[condition] = asked[condition] ?? (condition === "withdrawn" ? false : null);
  if (anchor === "text") {
    const query = nameQuery(asked.text as string);
    if (!query) return NONE;
    values.names = `${query.names} OR ${query.slips}`;
    values.text = query.all;
  }
  const rows = await store.read(statement, pickParameters(statement, values));
  const ids = rows.slice(0, size).map((row) => row.id as string);
  const last = ids.at(-1);
  return { ids, pageInfo: { hasNextPage: rows.length > size, endCursor: last === undefined ? null : toCursor(last) } };
}
