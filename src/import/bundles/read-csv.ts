import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CsvError, parse } from "csv-parse/sync";
import { type ChangesetRecord, type ClaimKind, KINDS } from "../../model/index.js";
import type { FaultList } from "../faults.js";
import { asSeedFile, type Bundle, type PlacedRecord } from "./bundle.js";
import { type Cell, checkWhole, readPackage } from "./csv-package.js";
import { withoutUnhashed } from "./read-rdf.js";

interface Row {
  readonly values: Record<string, unknown>;
  readonly line: number;
}

/** Reads a folder of tables with its `datapackage.json`, which says how their cells are read; columns that are derived are not. */
export function readCsvBundle(folder: string, faults: FaultList): Bundle {
  const nothing: Bundle = { files: [], changesets: [], changesetsIn: CHANGESETS, release: null, revisions: new Map() };
  const described = readPackage(folder, faults);
  if (!described) return nothing;
  checkWhole(folder, described, ["changesets", ...PLAIN, "names", "claims"], faults);
  const tables = new Map<string, Row[]>();
  for (const { name, path, schema, answerable: counted } of described.resources) {
    const columns = new Map(schema.fields.map(({ name: column, answerable }) => [column, answerable]));
    const before = faults.count;
    const rows = readTable(folder, path, columns, faults);
    tables.set(name, rows);
    if (counted && counted.rows !== rows.length && faults.count === before) {
      const what = `It holds ${rows.length} rows where \`datapackage.json\` counts ${counted.rows}.`;
      faults.add({ file: path, line: 1, column: 1 }, "BUNDLE_INCOMPLETE", what);
    }
  }
  for (const extra of readdirSync(folder).filter((name) => name.endsWith(".csv") && !tables.has(name.slice(0, -4))))
    faults.add(
      { file: extra, line: 1, column: 1 },
      "TABLE_UNKNOWN",
      "`datapackage.json` does not describe this table.",
    );
  return { ...assemble(tables, faults), release: described.version ?? null };
}
const CHANGESETS = "changesets.csv";

function readTable(
  folder: string,
  file: string,
  columns: ReadonlyMap<string, { readonly cell: Cell; readonly derived?: boolean }>,
  faults: FaultList,
): Row[] {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(join(folder, file)));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (error instanceof TypeError && code === "ERR_ENCODING_INVALID_ENCODED_DATA")
      faults.add({ file, line: 1, column: 1 }, "FILE_NOT_UTF8", "The file is not UTF-8 text.");
    else faults.add({ file, line: 1, column: 1 }, "FILE_UNREADABLE", `The file cannot be read (${code ?? "error"}).`);
    return [];
  }
  const rows: Row[] = [];
  try {
    const lf = text.replaceAll(/\r\n?/g, "\n");
    const records = parse(lf, { bom: true, info: true, relax_column_count: true }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    const header = records[0]?.record ?? [];
    for (const [position, name] of header.entries())
      if (header.indexOf(name) !== position)
        faults.add({ file, line: 1, column: position + 1 }, "TABLE_DAMAGED", `Two columns are called "${name}".`);
      else if (!columns.has(name))
        faults.add(
          { file, line: 1, column: position + 1 },
          "TABLE_UNKNOWN",
          `\`datapackage.json\` describes no column "${name}".`,
        );
    for (const [name, { derived }] of columns)
      if (!derived && !header.includes(name)) {
        const what = `The column "${name}" is missing, which \`datapackage.json\` describes.`;
        faults.add({ file, line: 1, column: 1 }, "BUNDLE_INCOMPLETE", what);
      }
    let line = (records[0]?.info.lines ?? 1) + 1;
    for (const { record, info } of records.slice(1)) {
      const start = line;
      line = info.lines + 1;
      if (record.length !== header.length) {
        const what = `The row has ${record.length} cells where the header has ${header.length}.`;
        faults.add({ file, line: start, column: record.length }, "TABLE_DAMAGED", what);
        continue;
      }
      const values: Record<string, unknown> = {};
      for (const [position, name] of header.entries()) {
        const { cell, derived } = columns.get(name) ?? {};
        const written = record[position] ?? "";
        if (!cell || derived || written === "") continue;
        const value = readCell(written, cell);
        if (value === undefined)
          faults.add(
            { file, line: start, column: position + 1 },
            "CELL_INVALID",
            `\`${name}\`: ${JSON.stringify(written.slice(0, 60))} is no ${cell}.`,
          );
        else values[name] = value;
      }
      rows.push({ values, line: start });
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    faults.add(
      { file, line: Number(error.lines ?? 1), column: 1 },
      "TABLE_DAMAGED",
      `The table cannot be read (${error.code}).`,
    );
  }
  return rows;
}

/** The value of a cell; undefined where it is none of its column's type. */
function readCell(written: string, cell: Cell): unknown {
  if (cell === "integer") return /^-?\d{1,15}$/.test(written) ? Number(written) : undefined;
  if (cell === "boolean") return written === "true" ? true : written === "false" ? false : undefined;
  if (cell === "list") return written.split("|").map((item) => item.trim());
  if (cell !== "json") return written;
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}

/** The sections that are tables as they are. */
const PLAIN = [
  ...["sources", "passages", "entities", "instruments", "provisions", "categories"],
  ...["elements", "modes", "remedies", "standards", "mechanisms", "acts"],
] as const;

function assemble(tables: ReadonlyMap<string, readonly Row[]>, faults: FaultList): Omit<Bundle, "release"> {
  const revisions = new Map<string, number>();
  const note = (section: string, { id, changeset }: Record<string, unknown>): void => {
    if (typeof id === "string" && typeof changeset === "number") revisions.set(`${section}/${id}`, changeset);
  };
  const names = new Map<unknown, { language: unknown; text: unknown }[]>();
  for (const { values } of tables.get("names") ?? []) {
    const known = names.get(values.entity) ?? [];
    known.push({ language: values.language, text: values.name });
    names.set(values.entity, known);
  }
  const files = PLAIN.map((section) => {
    const records = (tables.get(section) ?? []).map(({ values, line }): PlacedRecord => {
      note(section, values);
      const { changeset: _changeset, id, ...rest } = values;
      // Passages and acts are known by what they say; their ids are worked out.
      const own = section === "passages" || section === "acts" ? rest : { id, ...rest };
      const named = section === "entities" && names.has(id) ? { ...own, names: names.get(id) } : own;
      return { section, value: named, line };
    });
    return asSeedFile(`${section}.csv`, records.flatMap(withoutUnhashed));
  });
  const own = new Map<unknown, Record<string, unknown>>();
  for (const kind of Object.keys(KINDS) as ClaimKind[])
    for (const { values } of tables.get(kind === "response" ? "positions" : `claims-${kind}`) ?? [])
      own.set(values.id, values);
  const claims = (tables.get("claims") ?? []).flatMap(({ values, line }): PlacedRecord[] => {
    note("claims", values);
    if (values.written === "no") return [];
    const { id, changeset: _changeset, written: _written, ...common } = values;
    if (!own.has(id)) {
      const what = `No table of its kind holds what the claim ${String(id)} says.`;
      faults.add({ file: "claims.csv", line, column: 1 }, "BUNDLE_INCOMPLETE", what);
      return [];
    }
    const { id: _id, ...fields } = own.get(id) ?? {};
    return [{ section: "claims", value: withTime({ ...common, ...fields }), line }];
  });
  const changesets = (tables.get("changesets") ?? []).map(({ values }) => values as unknown as ChangesetRecord);
  return { files: [...files, asSeedFile("claims.csv", claims)], changesets, changesetsIn: CHANGESETS, revisions };
}

/** The columns on time as one field; a span that names neither day is written as open. */
function withTime(claim: Record<string, unknown>): Record<string, unknown> {
  const { preciseFrom, preciseTo, impreciseFrom, impreciseTo, starting, ending, ongoing, ...rest } = claim;
  const span = (from: unknown, to: unknown): Record<string, unknown> | undefined =>
    from === undefined && to === undefined
      ? undefined
      : { ...(from === undefined || from === "open" ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const time = Object.fromEntries(
    Object.entries({
      precise: span(preciseFrom, preciseTo),
      imprecise: span(impreciseFrom, impreciseTo),
      starting,
      ending,
      ongoing,
    }).filter(([, value]) => value !== undefined),
  );
  return Object.keys(time).length > 0 ? { ...rest, time } : rest;
}
