import { cpSync, existsSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import { fail, makeFolder, whileWriting } from "../../base/index.js";
import { BUNDLED_SEED } from "../importing/seed-folder.js";

interface Options {
  readonly claims: number;
  readonly out: string;
  readonly seed: number;
}

/** `answerable generate`: a made-up record beside the bundled one, to measure with. Touches nothing but its folder. */
export function addGenerate(program: Command): Command {
  return program
    .command("generate")
    .description("write a made-up record of any size beside a copy of the bundled one, to measure with")
    .requiredOption("-n, --claims <number>", "how many made-up claims", wholeNumber(100))
    .requiredOption("-o, --out <folder>", "a folder that does not exist yet, or is empty")
    .option("-s, --seed <number>", "the same number makes the same record", wholeNumber(0), 1)
    .addHelpText(
      "after",
      "\nExamples:\n  answerable generate --claims 60000 --out ./made-up && answerable record ./made-up --title Made-up && answerable import ./made-up\n",
    )
    .action(async ({ claims, out, seed }: Options) => {
      const { loadSeed } = await import("../../import/index.js");
      const { generateRecord } = await import("../../generate/index.js");
      const folder = resolve(out);
      if (existsSync(folder) && whileWriting(out, () => readdirSync(folder)).length > 0)
        throw fail("FOLDER_NOT_EMPTY", { folder: out });
      const { dataset } = loadSeed(BUNDLED_SEED);
      whileWriting(out, () => {
        makeFolder(folder);
        cpSync(BUNDLED_SEED, folder, { recursive: true });
      });
      const law = {
        categories: dataset.categories.filter((one) => one.broader.length > 0).map((one) => one.id),
        elements: dataset.elements.map((one) => one.id),
        standards: dataset.standards.map((one) => one.id),
      };
      for (const { path, text } of generateRecord({ claims, seed, prefix: `made-up-${seed}`, law })) {
        const file = join(folder, "made-up", path);
        whileWriting(out, () => {
          makeFolder(dirname(file));
          writeFileSync(file, text);
        });
      }
      process.stdout.write(`${claims} made-up claims beside the bundled record in ${out}.\n`);
    });
}

const wholeNumber =
  (least: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!Number.isSafeInteger(value) || value < least)
      throw new InvalidArgumentError(`a whole number from ${least} on is wanted`);
    return value;
  };
