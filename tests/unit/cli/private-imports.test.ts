import { describe, expect, test } from "vitest";
import { examineRunning } from "../../../src/cli/doctor/database.js";
import { examinePrivateImports } from "../../../src/cli/doctor/private-imports.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const folders = temporaryFolders();
/** What the doctor says of a store whose seal names some private imports, and of a home. */
const told = (home: string, ...privateImports: string[]) =>
  examinePrivateImports({ read: async () => [{ privateImports }] } as never, { ANSWERABLE_HOME: home });

describe("The doctor, of private imports", () => {
  test("does not send to an import where the store holds more than the home: that would be refused", async () => {
    const [finding] = await told(folders.make({}), "mine");
    expect(finding).toMatchObject({ state: "warning", found: "the store says that it holds mine; kept at home: none" });
    expect(finding?.remedy).toContain("--replace");
    expect(finding?.remedy).not.toContain("brings in what is kept at home");
  });

  test("tells of a folder of imports that cannot be read as such, not of the database", async () => {
    const home = folders.make({ imports: "no folder" });
    expect(await told(home)).toMatchObject([{ what: "Private", state: "missing" }]);
  });

  test("asks the database of a server that runs, and closes its connection", async () => {
    const calls: unknown[] = [];
    const open = (async (options: object) => {
      calls.push(options);
      const graph = { read: async () => [{ privateImports: ["mine"] }] };
      return { graph, close: async () => void calls.push("closed") };
    }) as never;
    const env = { ANSWERABLE_HOME: folders.make({}) };
    const [finding] = await examineRunning(env, open);
    expect(finding).toMatchObject({ what: "Private", state: "warning" });
    expect(finding?.found).toContain("the store says that it holds mine");
    expect(calls).toEqual([{ env, share: true }, "closed"]);
    const gone = (async () => Promise.reject(new Error("It has ended."))) as never;
    await expect(examineRunning(env, gone)).rejects.toThrow("It has ended.");
  });

  test("says nothing where neither holds any", async () => {
    expect(await told(folders.make({}))).toEqual([]);
  });
});
