import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import { fail, nearestNames } from "../../base/index.js";
import type { Layer, LoadedSeed } from "../../import/index.js";
import { EXIT } from "../exit-codes.js";
import { BUNDLED_SEED } from "../importing/seed-folder.js";
import { printDifferences } from "../printing/print-differences.js";
import { printFaults } from "../printing/print-faults.js";
import { createProgress } from "../printing/progress.js";

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
    .option("--store", "compare every field of every record in the store with the folder")
    .addHelpText(
      "after",
      "\nExamples:\n  answerable verify\n  answerable verify --source ./my-copy.txt\n  answerable verify --store\n",
    )
    .action(async (folder: string, options: Options) => {
      const { loadSeed } = await import("../../import/index.js");
      const { layersOver } = await import("../importing/layers-over.js");
      const { standsOn } = await import("../importing/stands-on.js");
      const layers = options.source ? [] : layersOver(folder);
      const seed = loadSeed(resolve(folder), { requireLedger: !options.source, layers, under: standsOn(folder) });
      if (seed.faults.length > 0) {
        printFaults(seed.faults);
        process.exitCode = EXIT.dataRefused;
        return;
      }
      if (options.source) await verifySource(seed, options.source, options.id);
      else {
        process.stdout.write(`${describeLedger(seed, layers)}\n`);
        if (options.store) await verifyStore(seed);
        else
          process.stdout.write(
            "The store was not looked at: `answerable verify --store` compares every record it holds. Nor were the sources: `--source FILE` hashes a copy of one.\n",
          );
      }
    });
}

/** What was looked at without a store, and of what kept imports could not be. */
export function describeLedger({ ledger }: Pick<LoadedSeed, "ledger">, layers: readonly Layer[]): string {
  const chain = `${ledger.changesets.length} changesets, ${ledger.entries.size} records: the chain holds and every record is as recorded.`;
  const kept = layers.map(({ name, format, tableDigests, readAs }) =>
    tableDigests
      ? `${tableDigests.size === 1 ? `The one table kept of the import ${name} is the one that was` : `The ${tableDigests.size} tables kept of the import ${name} are those that were`} imported${format === "seed" ? "" : readAs ? ", and what counts of it is what they were read as" : "; what they were read as was not compared: it is from before its digest was recorded"}.`
      : format === "seed"
        ? `The files kept of the import ${name} say what its own ledger has recorded.`
        : `The tables kept of the import ${name} were not looked at: it is from before their digests were recorded.`,
  );
  return [chain, ...kept].join("\n");
}

async function verifySource(seed: LoadedSeed, file: string, id: string | undefined): Promise<void> {
  const { cutPassages } = await import("../../import/index.js");
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

async function verifyStore(seed: LoadedSeed): Promise<void> {
  const { withStore } = await import("../with-store.js");
  const { verifyStore } = await import("../../dataset/index.js");
  const progress = createProgress();
  const { differences, records, links, assessments } = await withStore(
    progress,
    (graph) => verifyStore(graph, seed.dataset),
    { look: true },
  );
  progress.end();
  if (differences.length > 0) {
    printDifferences(differences);
    throw fail("STORE_DIFFERS", {
      places: differences.length,
      records: new Set(differences.map(({ record }) => record)).size,
    });
  }
  process.stdout.write(
    `The store says what the folder says, in every field of ${records} records and ${links} relationships; ${assessments} stored assessments are as they were written.\n`,
  );
}
