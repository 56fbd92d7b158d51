import { accessSync, constants, copyFileSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join, resolve } from "node:path";
import { whileWriting } from "../../base/index.js";

/**
 * Does something with a folder of tables. Whoever names one file means a folder that holds it and nothing else: it is
 * copied into one, which is gone when the work is done. It is called what the folder or the file is called, without its
 * ending. What cannot be read is left to the reader of folders to tell.
 *
 * @throws FOLDER_NOT_WRITTEN where the folder for temporary files has no room for it
 */
export async function withFolder<T>(path: string, work: (folder: string, name: string) => Promise<T>): Promise<T> {
  const given = resolve(path);
  if (!statSync(given, { throwIfNoEntry: false })?.isFile()) return work(given, basename(given));
  accessSync(given, constants.R_OK);
  const temporary = tmpdir();
  const folder = whileWriting(temporary, () => mkdtempSync(join(temporary, "answerable-import-")));
  const end = (): void => rmSync(folder, { recursive: true, force: true });
  process.once("exit", end); // Ctrl-C ends the program in the middle of the work
  try {
    whileWriting(temporary, () => copyFileSync(given, join(folder, basename(given)), constants.COPYFILE_FICLONE));
    return await work(folder, basename(given, extname(given)));
  } finally {
    process.off("exit", end);
    end();
  }
}
