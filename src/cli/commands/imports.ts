import { join } from "node:path";
import type { Command } from "commander";
import { fail } from "../../base/index.js";
import type { Graph } from "../../graph/index.js";
import { EXIT } from "../exit-codes.js";
import { assessAfter } from "../importing/assess-after.js";
import { printFaults } from "../printing/print-faults.js";
import { printImportReport } from "../printing/print-import-report.js";
import { createProgress } from "../printing/progress.js";
import { sayRemoval } from "../printing/say-removal.js";

/** `answerable imports`: what was imported on top of the bundled record, and how to take one of them out again. */
export function addImports(program: Command): Command {
  const command = program
    .command("imports")
    .description("list what was imported on top of the bundled record; needs no database")
    .addHelpText("after", "\nExamples:\n  answerable imports\n  answerable imports remove my-events\n")
    .action(async () => {
      const { readLayers } = await import("../../import/index.js");
      const layers = readLayers(await importsFolder());
      for (const { name, format, title, ledger, private: isPrivate } of layers)
        process.stdout.write(
          `${name}  ${format}${isPrivate ? ", private" : ""}  ${title}: ${ledger.entries.size === 1 ? "1 record" : `${ledger.entries.size} records`}, ${ledger.changesets.length === 1 ? "one changeset" : `${ledger.changesets.length} changesets`}\n`,
        );
      if (layers.length === 0) process.stdout.write("Nothing was imported on top of the bundled record.\n");
    });
  command
    .command("remove")
    .description("take one import out of the store and let go of its tables; the others stay as they are")
    .argument("<name>", "the name of the import")
    .option("-n, --dry-run", "say what would go and write nothing")
    .option("--replace", "let go, too, what else the store holds and neither the record nor another import does")
    .action(async (name: string, { dryRun, replace }: { dryRun?: boolean; replace?: boolean }) => {
      const { withStore } = await import("../with-store.js");
      const { BUNDLED_FOLDER, removeImport } = await import("../../dataset/index.js");
      const { endLettingGo } = await import("../../import/index.js");
      const progress = createProgress();
      const imports = await importsFolder();
      const work = async (graph: Graph) => {
        const done = await removeImport(graph, { name, imports, base: BUNDLED_FOLDER }, { dryRun, replace });
        if (dryRun || done.faults.length > 0 || done.kept > 0) return done;
        // Also where nothing was written now: a former run may have been stopped before it came to this.
        await assessAfter(graph, progress);
        endLettingGo(imports, name);
        return done;
      };
      const report = await withStore(progress, work, { look: dryRun });
      progress.end();
      if (report.faults.length > 0) {
        printFaults(report.faults);
        process.exitCode = EXIT.dataRefused;
        return;
      }
      if (dryRun || report.kept > 0) printImportReport(report, true);
      if (report.kept > 0) throw fail("IMPORT_REMOVE_WOULD_DROP", { count: report.kept });
      process.stdout.write(`${sayRemoval(name, report.missing, { dryRun, resumed: report.resumed })}\n`);
    });
  return command;
}

async function importsFolder(): Promise<string> {
  const { answerableHome } = await import("../../graph/index.js");
  return join(answerableHome(), "imports");
}
