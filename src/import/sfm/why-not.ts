import type { TableName } from "./read-tables.js";
import type { Row } from "./row.js";

/** What the columns of a table begin with. */
const PREFIX: Partial<Record<TableName, string>> = {
  units: "unit",
  persons: "person",
  incidents: "incident",
  locations: "location",
};
/** Parts of a comment that are read apart: "checked; no duplicate". */
const CLAUSE = /[.;,:!\n]/;
/** A denial stands a few words before; the number of a unit is none. */
const DENIED = /\b(?:no|not|non|never|without|nor|isn['’]?t)[ -](?:\p{L}+ ){0,3}duplicates?\b/iu;

/**
 * Why nothing of a row is taken: it is not for publication, or a duplicate. Null where it may be imported. What such a
 * row holds is not read from anywhere else either; what it is about can be named by rows that may be imported.
 */
export function whyNot(row: Row<TableName>): string | null {
  const prefix = PREFIX[row.table];
  if (prefix === undefined) return null;
  const status = `${prefix}:status:admin`;
  const value = row.get(status).replace(/\.0+$/, "");
  // Researchers keep no status for places; a row that has one all the same means it.
  const isKept = row.has(status) && (row.table !== "locations" || value !== "");
  if (isKept && value !== "3")
    return `its status is ${value === "" ? "empty" : `"${value}"`} and not 3, so it is not for publication`;
  return isCalledDuplicate(row.get(`${prefix}:comments:admin`)) ? "its comments call it a duplicate" : null;
}

/** Whether a part of the comments calls the row a duplicate, and does not deny it. */
export const isCalledDuplicate = (comments: string): boolean =>
  comments.split(CLAUSE).some((clause) => /\bduplicates?\b/i.test(clause) && !DENIED.test(clause));

/** The rows that may be imported. */
export const open = <R extends Row<TableName>>(rows: readonly R[]): R[] => rows.filter((row) => whyNot(row) === null);
