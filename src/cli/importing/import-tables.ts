import { join, resolve } from "node:path";
import { fail, mayBeWritten, whileWriting, writeWhole } from "../../base/index.js";
import type { TableReport } from "../../dataset/index.js";
import type { Graph } from "../../graph/index.js";
import type { ReadingLimits } from "../../import/index.js";
import { EXIT } from "../exit-codes.js";
import { printFaults } from "../printing/print-faults.js";
import { printImportReport } from "../printing/print-import-report.js";
import { createProgress } from "../printing/progress.js";
import { withFolder } from "./as-folder.js";
import { assessAfter } from "./assess-after.js";
import { takenWithPrivate } from "./taken-with-private.js";

export interface TableOptions {
  readonly format: string;
  readonly name?: string;
  readonly title?: string;
  readonly report?: string;
  readonly map?: string;
  readonly speaker?: string;
  readonly acceptGoodRows?: boolean;
  readonly private?: boolean;
  readonly dryRun?: boolean;
  readonly replace?: boolean;
  /** What reading them may take, where it is said. */
  readonly limits?: Partial<ReadingLimits>;
}

/** How many rows that were not taken over whole are printed; all of them are in the report. */
const SHOWN = 200;

/**
 * `answerable import --format sfm`: tables on top of the bundled dataset and of what was imported before.
 *
 * @param path a folder of tables, or one file
 */
export const runTableImport = (path: string, options: TableOptions): Promise<number> =>
  withFolder(path, (folder, name) =>
    importFrom(folder, options.name ?? slugOf(name), {
      ...options,
      private: options.private || takenWithPrivate(resolve(path)).length > 0,
    }),
  );

async function importFrom(folder: string, name: string, options: TableOptions): Promise<number> {
  const { FORMATS, mapText, parseMap, READING_LIMITS, tryReading } = await import("../../import/index.js");
  const format = FORMATS.find((one) => one === options.format);
  if (!format) throw fail("USAGE_INVALID", { what: `"${options.format}" is no format; known: ${FORMATS.join(", ")}` });
  if (!/^[a-z0-9][a-z0-9-]{0,40}$/.test(name))
    throw fail("USAGE_INVALID", {
      what: `"${name}" is no name of an import: lower-case letters, digits and hyphens, 41 at most`,
    });
  if ((format === "table") !== (options.map !== undefined))
    throw fail("USAGE_INVALID", {
      what:
        format === "table"
          ? "--format table needs --map, which says what the columns are"
          : "--map goes with --format table",
    });
  if (options.speaker !== undefined && format !== "ftm" && format !== "statements")
    throw fail("USAGE_INVALID", { what: "--speaker goes with --format ftm and --format statements" });
  if (options.acceptGoodRows && format === "seed")
    throw fail("USAGE_INVALID", {
      what: "--accept-good-rows goes with tables, lists and statements; a folder of seed files is taken whole",
    });
  const map = options.map === undefined ? undefined : mapText(options.map);
  // A map that cannot be used is told before a store is opened.
  if (map !== undefined) parseMap(map, options.map as string);
  const reportTo = options.report === undefined ? undefined : resolve(options.report);
  if (reportTo !== undefined) mayBeWritten(reportTo);
  await tryReading(format, folder, { ...READING_LIMITS, ...options.limits });
  const { withStore } = await import("../with-store.js");
  const { BUNDLED_FOLDER, importTables } = await import("../../dataset/index.js");
  const { answerableHome } = await import("../../graph/index.js");
  const progress = createProgress();
  const given = {
    format,
    tables: folder,
    name,
    title: options.title ?? name,
    map,
    speaker: options.speaker,
    acceptGoodRows: options.acceptGoodRows,
    private: options.private,
    imports: join(answerableHome(), "imports"),
    base: BUNDLED_FOLDER,
    // Imports are dated as the ledger is: now, in UTC, to the second.
    recordedAt: new Date().toISOString().replace(/\.\d{3}Z$/, "Z"),
  };
  const work = async (graph: Graph) => {
    const done = await importTables(graph, given, {
      dryRun: options.dryRun,
      replace: options.replace,
      onRead: (read, of) => progress("Reading", read / of),
      onWrite: (written, of) => progress("Writing", written / of),
    });
    if (done.written || (done.unchanged && !options.dryRun)) await assessAfter(graph, progress);
    return done;
  };
  const report = await withStore(progress, work, { look: options.dryRun });
  progress.end();
  const ended = printDone(report, name, format, options);
  // Last: what was done is told even where the disk has no room for the report.
  if (reportTo !== undefined) whileWriting(reportTo, () => writeWhole(reportTo, writeFates(report.rows), 0o600));
  if (report.kept > 0) throw fail("IMPORT_WOULD_DROP", { count: report.kept });
  return ended;
}

function printDone(report: TableReport, name: string, format: string, { dryRun }: TableOptions): number {
  if (report.faults.length > 0) {
    printFaults(report.faults);
    return EXIT.dataRefused;
  }
  // A folder of seed files has no rows.
  if (format !== "seed") printFates(report.rows);
  if (report.private)
    process.stdout.write(`${name} is private: served on this machine alone, and left out by export.\n`);
  printImportReport(report, dryRun ?? false);
  return EXIT.ok;
}

const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 41);

function printFates(rows: TableReport["rows"]): void {
  const count = (fate: string): number => rows.filter((row) => row.fate === fate).length;
  const left = rows.filter(({ why }) => why.length > 0);
  for (const { file, line, fate, why } of left.slice(0, SHOWN))
    process.stdout.write(`${file}:${line} ${fate}: ${why.join("; ")}\n`);
  if (left.length > SHOWN) process.stdout.write(`… and ${left.length - SHOWN} more; --report FILE has every row.\n`);
  process.stdout.write(
    `${rows.length} rows: ${count("imported")} imported, ${count("partly")} imported in part, ${count("skipped")} skipped\n`,
  );
}

/** Every row with its fate, reasons and claims, as a table: cells in quotes, and none that a spreadsheet would run. */
function writeFates(rows: TableReport["rows"]): string {
  const cell = (text: string | number): string =>
    `"${String(text)
      .replace(/^[=+\-@\t\r]/, "'$&")
      .replaceAll('"', '""')}"`;
  const lines = rows.map(({ file, line, fate, why, claims }) => [file, line, fate, why.join("; "), claims.join(" ")]);
  return [["file", "line", "fate", "why", "claims"], ...lines]
    .map((line) => `${line.map(cell).join(",")}\r\n`)
    .join("");
}
