import { resolve } from "node:path";
import type { Command } from "commander";
import { fail } from "../../base/index.js";
import { EXIT } from "../exit-codes.js";
import { BUNDLED_SEED } from "../importing/seed-folder.js";
import { standsOn } from "../importing/stands-on.js";
import { printFaults } from "../printing/print-faults.js";

/** `answerable record`: writes what is new in a seed folder into its ledger, as one changeset dated now. */
export function addRecord(program: Command): Command {
  return program
    .command("record")
    .description("record what is new in a seed folder as one changeset of its ledger; needs no database")
    .argument("[folder]", "folder of seed files", BUNDLED_SEED)
    .requiredOption("-t, --title <title>", "what the changeset brings, in a sentence")
    .addHelpText(
      "after",
      '\nExamples:\n  answerable record --title "Two denials by the Government of the State"\n  answerable record ./my-claims --title "First claims"\n',
    )
    .action(async (given: string, options: { title: string }) => {
      const { appendChangeset, loadSeed } = await import("../../import/index.js");
      const folder = resolve(given);
      const under = standsOn(folder);
      // What is below and not recorded there would be recorded here.
      if (under !== undefined && loadSeed(under).unrecorded.size > 0)
        throw fail("LEDGER_REFUSED", { why: "what the folder stands on is not recorded whole" });
      const seed = loadSeed(folder, { under });
      if (seed.faults.length > 0) {
        printFaults(seed.faults);
        process.exitCode = EXIT.dataRefused;
        return;
      }
      // The one place where this project dates a record: now, in UTC, to the second.
      const now = new Date().toISOString().replace(/\.\d{3}Z$/, "Z");
      const changeset = appendChangeset(folder, seed, options.title, now);
      process.stdout.write(
        changeset
          ? `Changeset ${changeset.seq}, ${seed.unrecorded.size} records, digest ${changeset.digest}.\n`
          : "Nothing is new; the ledger stays as it is.\n",
      );
    });
}
