/** A table of what an answer holds: a row for each record, a column for each field, however deep. */
export interface Table {
  /** Where in the answer it stands: `coverageMatrix rows`. */
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
/** Values of one field; several where the record holds a list. */
export type Cell = readonly Scalar[];
export type Scalar = string | number | boolean;

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isRecords = (value: unknown): value is readonly Json[] =>
  Array.isArray(value) && value.length > 0 && value.every(isObject);

/**
 * The tables of an answer. A list of records is a table; what stands beside lists is one of a single row. Lists inside a
 * record stay in its row: their values stand in one cell, each field in its column.
 */
export function tablesOf(data: unknown): Table[] {
  if (!isObject(data)) return [];
  return Object.entries(data).flatMap(([name, value]) => {
    if (isRecords(value)) return [table(name, value)];
    if (!isObject(value)) return Array.isArray(value) || value === null ? [] : [table(name, [{ [name]: value }])];
    const lists = Object.entries(value).filter(([, inner]) => isRecords(inner)) as [string, readonly Json[]][];
    const others = Object.fromEntries(Object.entries(value).filter(([, inner]) => !isRecords(inner)));
    const beside = Object.keys(others).length > 0 ? [table(name, [others])] : [];
    return [...lists.map(([inner, records]) => table(`${name} ${inner}`, records.map(nodeOf))), ...beside].filter(
      ({ columns }) => columns.length > 0,
    );
  });
}

/** A record itself, where a list wraps each in an edge. */
const nodeOf = (record: Json): Json => (isObject(record.node) && "cursor" in record ? record.node : record);

function table(title: string, records: readonly Json[]): Table {
  const found = records.map((record) => {
    const cells = new Map<string, Scalar[]>();
    collect(record, [], cells);
    return cells;
  });
  const columns = inOrder(found.map((cells) => [...cells.keys()]));
  return { title, columns, rows: found.map((cells) => columns.map((column) => cells.get(column) ?? [])) };
}

function collect(value: unknown, path: readonly string[], cells: Map<string, Scalar[]>): void {
  if (Array.isArray(value)) for (const one of value) collect(one, path, cells);
  else if (isObject(value)) for (const [name, inner] of Object.entries(value)) collect(inner, [...path, name], cells);
  else if (value !== null && value !== undefined) {
    const column = path.join(" › ");
    const known = cells.get(column) ?? [];
    cells.set(column, [...known, value as Scalar]);
  }
}

/** Every column once, each after those it follows in the records that have it. */
function inOrder(lists: readonly (readonly string[])[]): string[] {
  const order: string[] = [];
  for (const list of lists) {
    let at = 0;
    for (const column of list) {
      const known = order.indexOf(column);
      if (known >= 0) at = known + 1;
      else order.splice(at++, 0, column);
    }
  }
  return order;
}
