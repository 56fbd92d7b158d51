import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { fail, sha256 } from "../../base/index.js";
import type { SeedFile } from "../read/read-folder.js";
import type { Path } from "../read/read-yaml.js";

/** What tables were read as when they were imported, beside them. */
export const RECORDS = "records.json";

const Kept = z.strictObject({
  files: z.array(
    z.strictObject({
      file: z.string(),
      sections: z.record(z.string(), z.array(z.unknown())),
      /** The line and column of each, in the tables. */
      places: z.record(z.string(), z.array(z.tuple([z.int().min(1), z.int().min(1)]))),
    }),
  ),
});

/** Keeps what tables were read as: a later version of the program may read them otherwise, and what was recorded stays. */
export const keepRecords = (folder: string, converted: readonly SeedFile[]): void =>
  writeFileSync(join(folder, RECORDS), textOf(converted, ""));

/** The SHA-256 of what is kept of what tables were read as. */
export const digestOf = (converted: readonly SeedFile[], label = ""): string => sha256(textOf(converted, label));

/** The SHA-256 of what is kept in a folder; absent where nothing is. */
export function keptDigest(folder: string): string | undefined {
  const path = join(folder, RECORDS);
  return existsSync(path) ? sha256(readFileSync(path)) : undefined;
}

/** @param label what stands before the names of the files, which is no part of what is kept */
function textOf(converted: readonly SeedFile[], label: string): string {
  const files = converted.map(({ file, yaml }) => {
    const sections = yaml.value as Record<string, unknown[]>;
    const places = Object.fromEntries(
      Object.entries(sections).map(([section, items]) => [
        section,
        items.map((_, index) => {
          const { line, column } = yaml.locate([section, index]);
          return [line, column];
        }),
      ]),
    );
    return { file: file.slice(label.length), sections, places };
  });
  return `${JSON.stringify({ files })}\n`;
}

/**
 * What the tables of a kept import were read as; undefined where that was not kept yet.
 *
 * @param label what stands before the names of its files
 * @throws DATASET_REFUSED where it cannot be read
 */
export function readRecords(folder: string, label: string): readonly SeedFile[] | undefined {
  const path = join(folder, RECORDS);
  if (!existsSync(path)) return undefined;
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    // Said below.
  }
  const { data, error } = Kept.safeParse(read);
  if (error) throw fail("DATASET_REFUSED", { count: 1, first: `${path}: it is not as records of an import are kept` });
  return data.files.map(({ file, sections, places }) => ({
    file: `${label}${file}`,
    yaml: {
      value: sections,
      locate: ([section, index]: Path) => {
        const [line, column] = places[String(section)]?.[index as number] ?? [1, 1];
        return { line, column };
      },
    },
  }));
}
