import { resolve } from "node:path";
import type { Command } from "commander";
import { EXIT } from "../exit-codes.js";
import { BUNDLED_SEED } from "../importing/seed-folder.js";
import { standsOn } from "../importing/stands-on.js";
import { printFaults } from "../printing/print-faults.js";

/** `answerable check`: reads a folder of seed files and reports every fault; needs no database and writes nothing. */
export function addCheck(program: Command): Command {
  return program
    .command("check")
    .description("read a folder of seed files and report every fault; needs no database")
    .argument("[folder]", "folder of seed files", BUNDLED_SEED)
    .option("-w, --watch", "check again whenever a file changes, until Ctrl-C")
    .addHelpText("after", "\nExamples:\n  answerable check\n  answerable check ./my-case --watch\n")
    .action(async (folder: string, options: { watch?: boolean }) => {
      await checkOnce(folder);
      if (!options.watch) return;
      const { watchFolder } = await import("../importing/watch-folder.js");
      await watchFolder(folder, () => checkOnce(folder));
    });
}

async function checkOnce(folder: string): Promise<void> {
  const { loadSeed } = await import("../../import/index.js");
  const { layersBeside, layersOver } = await import("../importing/layers-over.js");
  // The same files as an import of this folder reads, kept imports included, so that both judge alike. A folder of one's
  // own has to stand without them first: none of them is there for ever, and its ledger knows none.
  const [layers, beside, under] = [layersOver(folder), layersBeside(folder), standsOn(folder)];
  const { dataset, faults: own, unrecorded } = loadSeed(resolve(folder), { layers, under });
  const isEnough = own.length > 0 || beside.length === 0;
  const faults = isEnough ? own : loadSeed(resolve(folder), { layers: beside, under }).faults;
  if (faults.length > 0) {
    printFaults(faults);
    process.exitCode = EXIT.dataRefused;
    return;
  }
  const waiting = unrecorded.size > 0 ? `; ${unrecorded.size} records are not in the ledger yet` : "";
  const over = layers.length > 0 ? ` with ${layers.length} imports over them` : "";
  process.stdout.write(
    `${dataset.claims.length} claims from ${dataset.sources.length} sources${over}, no fault${waiting}.\n`,
  );
}
