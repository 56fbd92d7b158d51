import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { FaultList } from "../faults.js";
import { remedyFor } from "./other-formats.js";

/** A file of an import: its name, with what stands before it in faults, and its text with lines that end in LF. */
export interface NamedText {
  readonly file: string;
  readonly text: string;
}
export interface TextLimits {
  /** Bytes of one file. */
  readonly bytes: number;
}
export const TEXT_LIMITS: TextLimits = { bytes: 100_000_000 };

/** What is looked for in a folder, and how a person would call it. */
export interface Wanted {
  readonly pattern: RegExp;
  readonly what: string;
}
export const TABLES_WANTED: Wanted = { pattern: /\.(csv|tsv|txt)$/i, what: ".csv or .tsv file" };

/** Reads every file of a folder that is wanted, in the order of names: UTF-8, with or without a byte order mark. A file that cannot be read is a fault. */
export function textsOf(
  folder: string,
  { pattern, what }: Wanted,
  faults: FaultList,
  label = "",
  limits: TextLimits = TEXT_LIMITS,
): NamedText[] {
  let there: string[] = [];
  try {
    there = readdirSync(folder).filter((name) => !name.startsWith("."));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "error";
    faults.add({ file: folder, line: 1, column: 1 }, "FILE_UNREADABLE", `The folder cannot be read (${code}).`);
    return [];
  }
  const names = there.filter((name) => pattern.test(name)).sort();
  if (names.length === 0)
    faults.add(
      { file: folder, line: 1, column: 1 },
      "FILE_EMPTY",
      there.length === 0 ? "The folder is empty." : `The folder holds no ${what}.`,
      there.length === 0 ? "Put the files there, or name another folder." : remedyFor(there),
    );
  return names.flatMap((name) => {
    const file = `${label}${name}`;
    const text = readText(join(folder, name), file, faults, limits);
    return text === null ? [] : [{ file, text }];
  });
}

function readText(path: string, file: string, faults: FaultList, { bytes }: TextLimits): string | null {
  const top = { file, line: 1, column: 1 };
  try {
    const found = statSync(path);
    if (!found.isFile()) faults.add(top, "FILE_UNREADABLE", "This is no ordinary file.");
    else if (found.size > bytes) faults.add(top, "FILE_TOO_LARGE", `The file is larger than ${bytes / 1_000_000} MB.`);
    else {
      const text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
      // Lines end in one way from here on: the parser counts CRLF inside quoted cells twice, and mixed ends not at all.
      if (text.trim() !== "") return text.replaceAll(/\r\n?/g, "\n");
      faults.add(top, "FILE_EMPTY", "The file holds nothing.");
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (error instanceof TypeError) faults.add(top, "FILE_NOT_UTF8", "The file is not UTF-8 text.");
    else if (code) faults.add(top, "FILE_UNREADABLE", `The file cannot be read (${code}).`);
    else throw error;
  }
  return null;
}
