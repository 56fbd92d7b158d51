import { resolve } from "node:path";
import type { Command } from "commander";
import { EXIT } from "./exit-codes.js";
import { printFaults } from "./print-faults.js";
import { BUNDLED_SEED } from "./seed-folder.js";

/** `answerable check`: reads a folder of seed files and reports every fault; needs no database and writes nothing. */
export function addCheck(program: Command): Command {
  return program
    .command("check")
    .description("read a folder of seed files and report every fault; needs no database")
    .argument("[folder]", "folder of seed files", BUNDLED_SEED)
    .addHelpText("after", "\nExamples:\n  answerable check\n  answerable check ./my-claims\n")
    .action(async (folder: string) => {
      const { loadSeed } = await import("../import/index.js");
      const { dataset, faults, unrecorded } = loadSeed(resolve(folder));
      if (faults.length > 0) {
        printFaults(faults);
        process.exitCode = EXIT.dataRefused;
        return;
      }
      const waiting = unrecorded.size > 0 ? `; ${unrecorded.size} records are not in the ledger yet` : "";
      process.stdout.write(
        `${dataset.claims.length} claims from ${dataset.sources.length} sources, no fault${waiting}.\n`,
      );
    });
}
