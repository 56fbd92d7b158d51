import { fail } from "../../../base/index.js";

/** A cursor of a long list: the id it goes on from, in a form that nobody is tempted to write by hand. */
export const toCursor = (id: string): string => Buffer.from(`id:${id}`).toString("base64url");

/** The id in a cursor; empty for none. Throws `CURSOR_INVALID`. */
export function fromCursor(cursor: string | null | undefined): string {
  if (cursor === null || cursor === undefined) return "";
  const match = /^id:([a-z0-9][a-z0-9./-]{0,159})$/.exec(Buffer.from(cursor, "base64url").toString());
  if (!match) throw fail("CURSOR_INVALID", { cursor });
  return match[1] as string;
}
