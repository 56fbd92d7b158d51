import { resolve } from "node:path";
import type { Command } from "commander";
import { fail } from "../base/index.js";
import type { ImportReport } from "../dataset/index.js";
import { EXIT } from "./exit-codes.js";
import { printFaults } from "./print-faults.js";
import { createProgress } from "./progress.js";
import { BUNDLED_SEED } from "./seed-folder.js";

interface Options {
  readonly dryRun?: boolean;
  readonly replace?: boolean;
}

/** `answerable import`: reads a folder completely and writes it in one transaction, or nothing when there is a fault. */
export function addImport(program: Command): Command {
  return program
    .command("import")
    .description("read a folder of seed files and write it to the store; nothing is written if there is one fault")
    .argument("[folder]", "folder of seed files", BUNDLED_SEED)
    .option("-n, --dry-run", "say what would change and write nothing")
    .option("--replace", "let claims go that the store holds and the folder does not")
    .addHelpText(
      "after",
      "\nExamples:\n  answerable import\n  answerable import --dry-run ./my-claims\n  NEO4J_URI=neo4j://db.example:7687 NEO4J_PASSWORD=… answerable import\n",
    )
    .action(async (folder: string, options: Options) => {
      process.exitCode = await runImport(resolve(folder), options);
    });
}

async function runImport(folder: string, options: Options): Promise<number> {
  const { withStore } = await import("./with-store.js");
  const { importFolder } = await import("../dataset/index.js");
  const progress = createProgress();
  const report = await withStore(progress, (graph) =>
    importFolder(graph, folder, {
      dryRun: options.dryRun,
      replace: options.replace,
      onRead: (done, of) => progress("Reading", done / of),
      onWrite: (done, of) => progress("Writing", done / of),
    }),
  );
  progress.end();
  if (report.faults.length > 0) {
    printFaults(report.faults);
    return EXIT.dataRefused;
  }
  printReport(report, options.dryRun ?? false);
  if (report.missing.claims.length > 0 && !options.replace)
    throw fail("IMPORT_WOULD_DROP", { count: report.missing.claims.length });
  return EXIT.ok;
}

function printReport(report: ImportReport, dryRun: boolean): void {
  const kinds = ["sources", "entities", "claims"] as const;
  for (const kind of kinds) {
    process.stdout.write(
      `${kind}: ${report.added[kind].length} new, ${report.missing[kind].length} not in the folder\n`,
    );
    if (!dryRun) continue;
    for (const id of report.added[kind].slice(0, 100)) process.stdout.write(`  + ${id}\n`);
    for (const id of report.missing[kind].slice(0, 100)) process.stdout.write(`  - ${id}\n`);
  }
  process.stdout.write(
    report.unchanged
      ? "The store holds exactly this already.\n"
      : report.written
        ? `${report.claims} claims are in the store.\n`
        : "Nothing was written.\n",
  );
}
