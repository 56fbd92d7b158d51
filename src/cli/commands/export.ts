import { existsSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Command } from "commander";
import { fail, makeFolder, sha256, whileWriting } from "../../base/index.js";
import type { ExportFile, ExportFormat, Manifest } from "../../export/index.js";
import { EXIT } from "../exit-codes.js";
import { BUNDLED_SEED } from "../importing/seed-folder.js";
import { standsOn } from "../importing/stands-on.js";
import { printFaults } from "../printing/print-faults.js";

interface Options {
  readonly format: string;
  readonly out: string;
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly includePrivate?: boolean;
}

/** `answerable export`: takes the record out in one format, at one moment, with a manifest. Needs no database. */
export function addExport(program: Command): Command {
  return program
    .command("export")
    .description("write the record in a format that other tools read, with a manifest; needs no database")
    .argument("[folder]", "folder of seed files", BUNDLED_SEED)
    .requiredOption(
      "-f, --format <format>",
      "nquads, turtle, jsonld, csv (whole) · graphml, gexf (networks) · ftm, statements · csl, biblatex, ris (sources)",
    )
    .requiredOption("-o, --out <folder>", "folder for the files; an earlier export in it is replaced")
    .option("--as-of <day>", "leave out what was said later; by default nothing")
    .option(
      "--include-private",
      "take private imports out too; by default they are left out, and a folder that is one is refused",
    )
    .option("--known-at <moment>", "the record as it stood then; by default as it stands")
    .addHelpText(
      "after",
      "\nExamples:\n  answerable export --format nquads --out record-rdf\n  answerable export --format graphml --out network --as-of 2026-06-30\n",
    )
    .action(async (folder: string, options: Options) => {
      const [{ EXPORT_FORMATS, exportRecord, viewRecord }, { loadSeed }, { layersOver }, { privateFolders }] =
        await Promise.all([
          import("../../export/index.js"),
          import("../../import/index.js"),
          import("../importing/layers-over.js"),
          import("../importing/private-folder.js"),
        ]);
      if (!Object.hasOwn(EXPORT_FORMATS, options.format))
        throw fail("USAGE_INVALID", {
          what: `"${options.format}" is no format; known: ${Object.keys(EXPORT_FORMATS).join(", ")}`,
        });
      const out = resolve(options.out);
      refuseForeign(out);
      const under = standsOn(folder);
      const privateAs = privateFolders();
      for (const one of [folder, ...(under === undefined ? [] : [under])]) {
        const name = privateAs(one);
        if (name !== undefined && !options.includePrivate) throw fail("EXPORT_FOLDER_PRIVATE", { folder: one, name });
      }
      const over = layersOver(folder);
      const layers = over.filter((layer) => options.includePrivate || !layer.private);
      const { dataset, faults } = loadSeed(resolve(folder), { layers, under, privateAs });
      if (faults.length > 0) {
        printFaults(faults);
        process.exitCode = EXIT.dataRefused;
        return;
      }
      const view = viewRecord(dataset, { asOf: options.asOf, knownAt: options.knownAt });
      const { files, manifest } = exportRecord(view, options.format as ExportFormat);
      whileWriting(options.out, () => writeFiles(out, files));
      say(options.out, manifest);
      if (layers.length < over.length)
        process.stdout.write(
          `Left out: ${over.length - layers.length} private imports; --include-private takes them out too.\n`,
        );
    });
}

const MANIFEST = "manifest.json";

/**
 * The names of the files that an earlier export left in a folder; null where what is there is none: other programs write
 * manifests too, and what one of ours names and somebody has changed since is not ours to delete.
 */
function formerFiles(folder: string): string[] | null {
  try {
    const { format, pin, files } = JSON.parse(readFileSync(join(folder, MANIFEST), "utf8")) as Manifest;
    if (typeof format !== "string" || typeof pin?.release !== "string") return null;
    const isOurs = files.every(({ name, sha256: written }) => {
      const path = join(folder, name);
      if (name.includes("..") || name.startsWith("/") || typeof written !== "string") return false;
      return !existsSync(path) || sha256(readFileSync(path)) === written;
    });
    return isOurs ? files.map(({ name }) => name) : null;
  } catch {
    return null;
  }
}

/** Where an export is made before it takes the place of an earlier one. */
const MADE = ".answerable-export";

function refuseForeign(folder: string): void {
  const found = whileWriting(folder, () => statSync(folder, { throwIfNoEntry: false }));
  if (!found) return;
  const there = whileWriting(folder, () => readdirSync(folder));
  if (there.some((name) => name !== MADE) && formerFiles(folder) === null)
    throw fail("EXPORT_FOLDER_TAKEN", { folder });
}

/**
 * Puts an export where an earlier one was. All of it is written before any of that goes: a disk that is full leaves the
 * earlier one whole. Its manifest comes last, so that a folder with one is whole. What somebody else put beside the
 * earlier one is not written over.
 *
 * @throws EXPORT_FOLDER_TAKEN
 */
function writeFiles(folder: string, files: readonly ExportFile[]): void {
  const former = new Set([MANIFEST, ...(formerFiles(folder) ?? [])]);
  if (files.some(({ name }) => !former.has(name) && existsSync(join(folder, name))))
    throw fail("EXPORT_FOLDER_TAKEN", { folder });
  const made = join(folder, MADE);
  try {
    rmSync(made, { recursive: true, force: true });
    for (const { name, text } of files) {
      makeFolder(dirname(join(made, name)));
      writeFileSync(join(made, name), text);
    }
  } catch (error) {
    takeBack(folder, made);
    throw error;
  }
  for (const name of former) rmSync(join(folder, name), { force: true });
  for (const { name } of files) {
    makeFolder(dirname(join(folder, name)));
    renameSync(join(made, name), join(folder, name));
  }
  rmSync(made, { recursive: true, force: true });
}

/** Leaves nothing of an export that could not be written, and no folder that was made for it. */
function takeBack(folder: string, made: string): void {
  if (!existsSync(folder)) return;
  rmSync(made, { recursive: true, force: true });
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

function say(folder: string, { format, pin, counts, left, lost, formulas, files, complete }: Manifest): void {
  const counted = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
  const lines = [
    `${format}: ${counted.join(", ")}, in ${files.length} files under ${folder}.`,
    `The record as of ${pin.asOf ?? "every day"}, known at ${pin.knownAt}, release ${pin.release.slice(0, 12)}.`,
    ...(left.later > 0 ? [`Left out: ${left.later} claims that were made later.`] : []),
    ...(left.restricted > 0 ? [`Left out: ${left.restricted} records that are not public.`] : []),
    ...lost.map(({ code, what, records, instead }) => `Lost: ${code}: ${what} (${records} records); ${instead}.`),
    ...(formulas ? [`${formulas.length} cells begin like a formula; the manifest lists them.`] : []),
    ...(complete ? ["Nothing is lost: it can be read back."] : []),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}
