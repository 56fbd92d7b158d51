import { fail } from "../../../base/index.js";

/** Where a page begins, and in what its hits were read. */
export interface Position {
  readonly skip: number;
  readonly some: boolean;
  /** The revision that the first page was read in. */
  readonly rev?: number;
}

export const encodeCursor = ({ skip, some, rev }: Position): string =>
  Buffer.from(`${some ? "some" : "hit"}:${skip}:${rev}`).toString("base64url");
/** @throws CURSOR_INVALID */
export function decodeCursor(cursor: string | null): Position {
  if (!cursor) return { skip: 0, some: false };
  const match = /^(hit|some):(\d{1,6}):(\d{1,6})$/.exec(Buffer.from(cursor, "base64url").toString());
  if (!match) throw fail("CURSOR_INVALID", { cursor });
  return { skip: Number(match[2]), some: match[1] === "some", rev: Number(match[3]) };
}
