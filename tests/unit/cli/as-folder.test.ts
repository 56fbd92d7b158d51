import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { withFolder } from "../../../src/cli/importing/as-folder.js";

const here = mkdtempSync(join(tmpdir(), "answerable-as-folder-"));
afterAll(() => rmSync(here, { recursive: true, force: true }));

describe("What an import is given", () => {
  test("may be one file: it is read from a folder of its own, called like the file, that is gone afterwards", async () => {
    writeFileSync(join(here, "refs.v2.json"), "[]");
    writeFileSync(join(here, "beside.json"), "{}");
    const { folder, ...seen } = await withFolder(join(here, "refs.v2.json"), async (folder, name) => ({
      folder,
      name,
      files: readdirSync(folder),
      text: readFileSync(join(folder, "refs.v2.json"), "utf8"),
    }));
    expect(seen).toEqual({ name: "refs.v2", files: ["refs.v2.json"], text: "[]" });
    expect(existsSync(folder)).toBe(false);
    expect(readFileSync(join(here, "refs.v2.json"), "utf8")).toBe("[]");
  });

  test("says where there is no room for a copy of it, in our words", async () => {
    vi.stubEnv("TMPDIR", join(here, "gone"));
    await expect(withFolder(join(here, "refs.v2.json"), async () => 0)).rejects.toMatchObject({
      code: "FOLDER_NOT_WRITTEN",
      message: expect.stringContaining(join(here, "gone")),
    });
    vi.unstubAllEnvs();
  });

  test("leaves nothing behind where the work fails", async () => {
    writeFileSync(join(here, "bad.json"), "");
    let used = "";
    await expect(
      withFolder(join(here, "bad.json"), async (folder) => {
        used = folder;
        throw new Error("refused");
      }),
    ).rejects.toThrow("refused");
    expect(existsSync(used)).toBe(false);
  });

  test("leaves nothing behind where the program is ended in the middle, and no listener after it", async () => {
    const before = process.listeners("exit");
    await withFolder(join(here, "beside.json"), async (folder) => {
      const [added] = process.listeners("exit").filter((one) => !before.includes(one));
      added?.call(process, 130);
      expect(existsSync(folder)).toBe(false);
    });
    expect(process.listeners("exit")).toEqual(before);
  });

  test("may be a folder, called as it is called, dots and all; and what is not there is left to its reader", async () => {
    mkdirSync(join(here, "my.case"));
    const told = async (folder: string, name: string): Promise<string[]> => [folder, name];
    expect(await withFolder(join(here, "my.case"), told)).toEqual([join(here, "my.case"), "my.case"]);
    expect(await withFolder(join(here, "nothing"), told)).toEqual([join(here, "nothing"), "nothing"]);
  });
});
