import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { assessBeside } from "../../../src/cli/serving/assess-beside.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "answerable-beside-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("Assessing beside a server", () => {
  test("ends when the server does, also while it computes and hears no signal", async () => {
    const [program, begun, ended] = ["busy.cjs", "begun", "ended"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    // Holds on to its only thread, as assessments do, and would note a request to end once it is done.
    writeFileSync(
      program,
      `const fs = require("node:fs");
       process.on("SIGTERM", () => { fs.writeFileSync(${JSON.stringify(ended)}, ""); process.exit(); });
       fs.writeFileSync(${JSON.stringify(begun)}, "");
       for (const until = Date.now() + 20_000; Date.now() < until; );`,
    );
    const stop = assessBeside(process.env, program);
    await vi.waitFor(() => expect(existsSync(begun)).toBe(true), { timeout: 10_000 });
    const told = vi.spyOn(process.stderr, "write");
    await stop();
    expect([existsSync(ended), told.mock.calls]).toEqual([false, []]);
    told.mockRestore();
  }, 15_000);
});
