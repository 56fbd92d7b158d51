import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import { fail, nearestNames } from "../base/index.js";
import type { LoadedSeed } from "../import/index.js";
import { EXIT } from "./exit-codes.js";
import { printFaults } from "./print-faults.js";
import { createProgress } from "./progress.js";
import { BUNDLED_SEED } from "./seed-folder.js";

interface Options {
  readonly source?: string;
  readonly id?: string;
  readonly store?: boolean;
}

/** `answerable verify`: the ledger's chain and hashes, a reader's copy of a source, or the store, against the folder. */
export function addVerify(program: Command): Command {
  return program
    .command("verify")
    .description(
      "verify the ledger of a seed folder; with --source a reader's own copy of a source; with --store the store",
    )
    .argument("[folder]", "folder of seed files", BUNDLED_SEED)
    .option("-s, --source <file>", "text of a source, to be hashed passage by passage")
    .option("--id <source>", "which source the text is; by default the one it agrees with best")
    .option("--store", "compare the store's records with the folder's")
    .addHelpText(
      "after",
      "\nExamples:\n  answerable verify\n  answerable verify --source ./my-copy.txt\n  answerable verify --store\n",
    )
    .action(async (folder: string, options: Options) => {
      const { loadSeed } = await import("../import/index.js");
      const seed = loadSeed(resolve(folder), { requireLedger: !options.source });
      if (seed.faults.length > 0) {
        printFaults(seed.faults);
        process.exitCode = EXIT.dataRefused;
        return;
      }
      if (options.source) await verifySource(seed, options.source, options.id);
      else if (options.store) await verifyStore(resolve(folder));
      else
        process.stdout.write(
          `${seed.ledger.changesets.length} changesets, ${seed.ledger.entries.size} records: the chain holds and every record is as recorded.\n`,
        );
    });
}

async function verifySource(seed: LoadedSeed, file: string, id: string | undefined): Promise<void> {
  const { cutPassages } = await import("../import/index.js");
  const found = new Map(cutPassages(readCopy(file)).map((passage) => [passage.at, passage.sha256]));
  const known = new Map<string, LoadedSeed["dataset"]["passages"][number][]>();
  for (const passage of seed.dataset.passages)
    if (passage.sha256 !== null) known.set(passage.source, [...(known.get(passage.source) ?? []), passage]);
  const agreeing = (source: string): number =>
    (known.get(source) ?? []).filter((passage) => found.get(passage.at) === passage.sha256).length;
  const source = id ?? [...known.keys()].sort((a, b) => agreeing(b) - agreeing(a))[0] ?? "";
  const passages = known.get(source);
  if (!passages) throw fail("VERIFY_NO_PASSAGES", { source, nearest: nearestNames(source, known.keys()) });
  const differing = passages.filter((passage) => found.get(passage.at) !== passage.sha256);
  for (const { at } of differing)
    process.stdout.write(`${source} ${at}: ${found.has(at) ? "other words" : "not in the file"}\n`);
  if (differing.length > 0)
    throw fail("VERIFY_DIFFERS", {
      differing: differing.length,
      count: passages.length,
      what: `passages of ${source}`,
    });
  process.stdout.write(`${passages.length} of ${passages.length} passages of ${source} agree.\n`);
}

function readCopy(file: string): string {
  try {
    return readFileSync(resolve(file), "utf8");
  } catch {
    throw fail("USAGE_INVALID", { what: `${file} cannot be read` });
  }
}

async function verifyStore(folder: string): Promise<void> {
  const { withStore } = await import("./with-store.js");
  const { importFolder } = await import("../dataset/index.js");
  const { layersOver } = await import("./layers-over.js");
  const progress = createProgress();
  const report = await withStore(
    progress,
    (graph) => importFolder(graph, folder, { dryRun: true, layers: layersOver(folder) }),
    { look: true },
  );
  progress.end();
  const kinds = ["sources", "entities", "claims"] as const;
  for (const kind of kinds) {
    for (const id of report.added[kind]) process.stdout.write(`${kind} ${id}: not in the store\n`);
    for (const id of report.missing[kind]) process.stdout.write(`${kind} ${id}: not in the folder\n`);
  }
  const differing = kinds.reduce((sum, kind) => sum + report.added[kind].length + report.missing[kind].length, 0);
  if (differing > 0 || !report.unchanged)
    throw fail("VERIFY_DIFFERS", { differing, count: report.claims, what: "records of the store" });
  process.stdout.write(`The store holds the ${report.claims} claims of the folder, under the same digest.\n`);
}
