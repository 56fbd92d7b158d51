import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type AnswerableError, fail } from "./errors/index.js";

/** Why the system does not let a file or folder be written, by its code. */
const REFUSED: Readonly<Record<string, string>> = {
  EACCES: "it may not be written to",
  EPERM: "it may not be written to",
  EROFS: "it lies where nothing may be written",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk is full for this user",
  EFBIG: "the file would be larger than the system allows",
  ENOTDIR: "a file stands where a folder is needed",
  EEXIST: "something stands there already",
  EISDIR: "a folder stands where the file would be",
  ENOENT: "there is no folder for it to lie in",
  ENAMETOOLONG: "the name is too long for the system",
  EBUSY: "another program holds it",
};

/**
 * Does something that writes, and tells in our words why the system would not let it.
 *
 * @param path  what is to be written, as the user named it
 * @throws FOLDER_NOT_WRITTEN
 */
export function whileWriting<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw writingFault(error, path) ?? error;
  }
}

function writingFault(error: unknown, path: string): AnswerableError | undefined {
  const { code = "" } = error as NodeJS.ErrnoException;
  return REFUSED[code] === undefined ? undefined : fail("FOLDER_NOT_WRITTEN", { path, why: REFUSED[code] }, error);
}

/** Refuses a file that could not be written, before the work that it is to tell of. @throws FOLDER_NOT_WRITTEN */
export function mayBeWritten(path: string): void {
  const folder = dirname(path);
  const refuse = (why: string | undefined): never => {
    throw fail("FOLDER_NOT_WRITTEN", { path, why });
  };
  whileWriting(path, () => statSync(folder).isDirectory() || refuse(REFUSED.ENOTDIR));
  whileWriting(path, () => accessSync(folder, constants.W_OK | constants.X_OK));
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) refuse(REFUSED.EISDIR);
}

/** Makes a folder and those it lies in, one after another: the system's own way never ends where none can be made. */
export function makeFolder(path: string, mode?: number): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path), mode);
  mkdirSync(path, mode);
}

/** Writes a file whole or not at all: what stood there before stays until all of the new one is written. */
export function writeWhole(path: string, text: string, mode?: number): void {
  const made = join(dirname(path), `.${basename(path).slice(0, 80)}.${process.pid}`);
  try {
    writeFileSync(made, text, mode === undefined ? {} : { mode });
    renameSync(made, path);
  } catch (error) {
    rmSync(made, { force: true });
    throw error;
  }
}
