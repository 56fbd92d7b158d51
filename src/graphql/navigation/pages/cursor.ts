import { fail } from "../../../base/index.js";

/** Where a page of a list ends, and in which record. */
export interface Place {
  /** The revision that the first page was read at: later pages are read at it too. */
  readonly rev: number;
  /** What the record at the end of the page holds of each key of the order; the id is the last of them. */
  readonly values: readonly Value[];
}
export type Value = string | number | boolean | null;

/** A cursor, in a form that nobody is tempted to write by hand. `list` names the list and, where it has several, the order. */
export const toCursor = (list: string, { rev, values }: Place): string =>
  Buffer.from(JSON.stringify([list, rev, ...values])).toString("base64url");

/**
 * The place in a cursor; null for none.
 *
 * @throws CURSOR_INVALID for what was never a cursor, CURSOR_OF_ANOTHER_LIST for one of another list or order
 */
export function fromCursor(list: string, cursor: string | null | undefined): Place | null {
  if (cursor === null || cursor === undefined) return null;
  const [of, rev, ...values] = read(cursor);
  if (typeof of !== "string" || !Number.isSafeInteger(rev) || values.length === 0 || !values.every(isValue))
    throw fail("CURSOR_INVALID", { cursor });
  if (of !== list) throw fail("CURSOR_OF_ANOTHER_LIST", { of, list });
  return { rev: rev as number, values: values as Value[] };
}

function read(cursor: string): readonly unknown[] {
  try {
    const held: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    return Array.isArray(held) ? held : [];
  } catch {
    return [];
  }
}

const isValue = (one: unknown): one is Value => one === null || ["string", "number", "boolean"].includes(typeof one);
