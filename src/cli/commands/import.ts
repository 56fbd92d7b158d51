import { resolve } from "node:path";
import type { Command } from "commander";
import { fail } from "../../base/index.js";
import type { Graph } from "../../graph/index.js";
import { EXIT } from "../exit-codes.js";
import { assessAfter } from "../importing/assess-after.js";
import { findReadingLimits } from "../importing/reading-limits.js";
import { BUNDLED_SEED } from "../importing/seed-folder.js";
import { isOnBundled, standsOn } from "../importing/stands-on.js";
import { describePlan } from "../printing/describe-plan.js";
import { printFaults } from "../printing/print-faults.js";
import { printImportReport } from "../printing/print-import-report.js";
import { createProgress } from "../printing/progress.js";

interface Options {
  readonly dryRun?: boolean;
  readonly replace?: boolean;
  readonly format?: string;
  readonly name?: string;
  readonly title?: string;
  readonly report?: string;
  readonly map?: string;
  readonly speaker?: string;
  readonly acceptGoodRows?: boolean;
  readonly private?: boolean;
  readonly readSeconds?: string;
  readonly readMemory?: string;
  readonly readSize?: string;
}

/** `answerable import`: reads a folder completely and writes it in one transaction, or nothing when there is a fault. */
export function addImport(program: Command): Command {
  return program
    .command("import")
    .description("read a folder of seed files and write it to the store; nothing is written if there is one fault")
    .argument("[folder]", "folder of seed files; with --format a folder or one file", BUNDLED_SEED)
    .option("-n, --dry-run", "say what would change and write nothing")
    .option("--replace", "let records go that the store holds and the folder does not")
    .option(
      "--format <format>",
      "sfm: research tables on units, postings and incidents; table: tables of anybody, read by --map; ftm, statements: FollowTheMoney; csl, biblatex, ris: lists of references, as sources; nquads, turtle, jsonld, csv: a whole record that export wrote",
    )
    .option("--name <name>", "with --format: what the import is called in ids; by default the name of the folder")
    .option("--title <title>", "with --format: what people call it")
    .option("--map <map>", "with --format table: a YAML file that says what the columns are, or a map of ours by name")
    .option("--speaker <id>", "with --format ftm: who says it, where the file does not say who does")
    .option("--accept-good-rows", "with --format: leave out the rows or entries that are refused, and take the others")
    .option(
      "--private",
      "with --format or a folder of your own: not to be passed on; served on this machine alone, and left out by export",
    )
    .option("--read-seconds <n>", "how long the files of others may take to read, in a process of their own")
    .option("--read-memory <mb>", "how much memory that process may take")
    .option("--read-size <mb>", "how large they may be together")
    .option("--report <file>", "with --format: write what became of every row to a CSV file")
    .addHelpText(
      "after",
      "\nExamples:\n  answerable import\n  answerable import --dry-run ./my-claims\n  answerable import --format table --map ucdp-ged ./tables --name events --dry-run\n  answerable import --format sfm ./tables --name aria-forces --title 'Forces of Aria' --report fates.csv\n  NEO4J_URI=neo4j://db.example:7687 NEO4J_PASSWORD=… answerable import\n",
    )
    .action(async (folder: string, options: Options) => {
      const { format, name, title, report, map, speaker, acceptGoodRows, private: isPrivate } = options;
      const ofTables = name ?? title ?? report ?? map ?? speaker ?? acceptGoodRows ?? isPrivate;
      const limits = findReadingLimits(options);
      if (format !== undefined) {
        const { BUNDLE_FORMATS } = await import("../../dataset/index.js");
        const bundle = BUNDLE_FORMATS.find((one) => one === format);
        if (bundle) {
          if (ofTables)
            throw fail("USAGE_INVALID", {
              what: "--name, --title, --map, --speaker, --report, --private and --accept-good-rows go with tables",
            });
          const { runBundleImport } = await import("../importing/import-bundle.js");
          process.exitCode = await runBundleImport(resolve(folder), bundle, { ...options, limits });
          return;
        }
        const { runTableImport } = await import("../importing/import-tables.js");
        process.exitCode = await runTableImport(folder, { ...options, format, limits });
        return;
      }
      // A folder of one's own stands beside the imports of tables, each taken out without harm to the others.
      if (isOnBundled(folder) && (map ?? report ?? speaker ?? acceptGoodRows) === undefined) {
        const { runTableImport } = await import("../importing/import-tables.js");
        process.exitCode = await runTableImport(folder, { ...options, format: "seed", limits });
        return;
      }
      if (ofTables)
        throw fail("USAGE_INVALID", {
          what: "--name, --title, --map, --speaker, --report, --private and --accept-good-rows go with --format",
        });
      process.exitCode = await runImport(resolve(folder), options);
    });
}

async function runImport(folder: string, options: Options): Promise<number> {
  const { withStore } = await import("../with-store.js");
  const { importFolder } = await import("../../dataset/index.js");
  const { layersOver } = await import("../importing/layers-over.js");
  const progress = createProgress();
  const work = async (graph: Graph) => {
    const done = await importFolder(graph, folder, {
      dryRun: options.dryRun,
      replace: options.replace,
      layers: () => layersOver(folder),
      under: standsOn(folder),
      onRead: (read, of) => progress("Reading", read / of),
      onPlan: (plan) => progress(describePlan(plan)),
      onWrite: (written, of) => progress("Writing", written / of, of),
    });
    if (done.written || (done.unchanged && !options.dryRun)) await assessAfter(graph, progress);
    return done;
  };
  const report = await withStore(progress, work, { look: options.dryRun });
  progress.end();
  if (report.faults.length > 0) {
    printFaults(report.faults);
    return EXIT.dataRefused;
  }
  printImportReport(report, options.dryRun ?? false);
  if (report.kept > 0) throw fail("IMPORT_WOULD_DROP", { count: report.kept });
  return EXIT.ok;
}
