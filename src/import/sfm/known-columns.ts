import type { TableName } from "./read-tables.js";

/** What the columns of each table are called, without what stands behind a name (its source, its parts, its flags). */
const NAMES: Readonly<Record<TableName, readonly string[]>> = {
  units: [
    ...["id", "name", "other_names", "classification", "country", "first_cited_date", "last_cited_date"],
    ...["relation_type", "related_unit", "related_unit_id", "related_unit_class"],
    ...["related_unit_first_cited_date", "related_unit_last_cited_date", "related_unit"],
    ...["location_type", "base_name", "location", "location_id", "location:id"],
    ...["location_first_cited_date", "location_last_cited_date"],
  ],
  persons: [
    ...["id", "name", "other_names", "country", "posting", "posting_unit_id", "posting_unit_name"],
    ...["posting_role", "posting_title", "posting_rank", "posting_first_cited_date", "posting_last_cited_date"],
  ],
  incidents: [
    ...["id", "start_date", "end_date", "pub_date", "country", "location", "location_id", "location:id"],
    ...["location_description", "violation_type", "violation_description", "all"],
    ...["perpetrator_person_id", "perpetrator_person", "perpetrator_unit_id", "perpetrator_unit"],
    "perpetrator_classification",
  ],
  locations: ["id", "name", "geo_type", "country", "geo_name"],
  sources: ["access_point_id", "id", "title", "type", "publication_name", "published_timestamp", "url", "restricted"],
  decisions: ["person:id", "decision:title", "decision:symbol", "decision:court", "decision:date", "decision:url"],
  categories: ["violation:type", "category:id"],
};
/** Columns by which researchers keep their own books; they say nothing of the world. */
const BOOKS = /:(?:notes|owner|status|comments)(?::admin)?$|^source:(?:accessed|archive|uploaded)/;
const PARTS =
  /(?::(?:source|confidence|admin)|[_:](?:year|month|day)|_(?:start|end)_context|_(?:start|end|open|founding))+$/;
const PREFIX: Partial<Record<TableName, RegExp>> = {
  units: /^unit:/,
  // A table of postings may hold the columns of units too.
  persons: /^(?:person|unit):/,
  incidents: /^incident:/,
  locations: /^location:/,
  sources: /^source:/,
};
const LEVEL = /^location:admin_level_(?:10|[1-9])(?:_name)?$/;

/** What a column is about: a part of a date, a source or a grade goes with the column that it stands behind. */
export const baseOf = (column: string): string => column.replace(PARTS, "").replace(/(admin_level_\d+)_name$/, "$1");
/** Whether researchers keep their own books in a column. */
export const isBook = (column: string): boolean => column === "" || BOOKS.test(column);

/** Whether the format knows a column of a table. What it does not know is not read, and the fate of the row says so. */
export function isKnownColumn(table: TableName, column: string): boolean {
  if (column === "" || BOOKS.test(column) || (table === "locations" && LEVEL.test(column))) return true;
  const prefix = PREFIX[table];
  if (prefix && !prefix.test(column)) return false;
  const plain = prefix ? column.replace(prefix, "") : column;
  const names = table === "persons" ? [...NAMES.persons, ...NAMES.units] : NAMES[table];
  return names.includes(plain) || names.includes(plain.replace(PARTS, "")) || /^admin:id$/.test(plain);
}
