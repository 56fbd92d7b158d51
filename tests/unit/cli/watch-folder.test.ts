import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { fail } from "../../../src/base/index.js";
import { watchFolder } from "../../../src/cli/importing/watch-folder.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const folders = temporaryFolders();
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
});

describe("A folder that is watched", () => {
  test("is looked at after each change, whatever went wrong with the one before", async () => {
    const folder = folders.make({ "claims.yaml": "" });
    const told = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    vi.spyOn(process.stdout, "write").mockReturnValue(true);
    const ends = new AbortController();
    const seen: string[] = [];
    const work = async (): Promise<void> => {
      seen.push("looked");
      if (seen.length === 1) throw fail("USAGE_INVALID", { what: "half of a file" });
    };
    const watching = watchFolder(folder, work, ends.signal);
    // A watcher may begin a moment after it was asked to: the file is saved until it is seen.
    const saved = (file: string, times: number): Promise<void> =>
      vi.waitFor(
        () => {
          if (seen.length >= times) return;
          writeFileSync(join(folder, file), `# ${seen.length}`);
          throw new Error("not yet");
        },
        { timeout: 60_000, interval: 400 },
      );
    await saved("claims.yaml", 1);
    await saved("answerable.json", 2);
    ends.abort();
    await watching;
    expect(told.mock.calls.flat().join("")).toContain("half of a file");
  }, 150_000);
});
