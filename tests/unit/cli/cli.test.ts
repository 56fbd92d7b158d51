import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { ERRORS, type ErrorCode, fail } from "../../../src/base/index.js";
import { EXIT, exitCodeOf } from "../../../src/cli/exit-codes.js";
import { printError } from "../../../src/cli/printing/print-error.js";
import { createProgram } from "../../../src/cli/program.js";
import { findListenAddress } from "../../../src/cli/serving/listen-address.js";

const MAIN = fileURLToPath(new URL("../../../src/cli/main.ts", import.meta.url));
const run = (...words: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((done) => {
    execFile(process.execPath, ["--import", "tsx", MAIN, ...words], (error, out, err) =>
      done({ code: typeof error?.code === "number" ? error.code : 0, out, err }),
    );
  });

describe("The command line", () => {
  test("has help with examples for every command", () => {
    for (const command of createProgram().commands) {
      let text = "";
      command.configureOutput({ writeOut: (part) => (text += part) });
      command.outputHelp();
      expect(text, command.name()).toMatch(/Examples:\n {2}.*answerable /);
    }
  });
  test("says in one line what it did not understand, and ends with 2", async () => {
    const { code, err } = await run("check", "--unknown");
    expect(code).toBe(EXIT.usage);
    expect(err).toMatch(/^USAGE_INVALID: unknown option '--unknown'$/m);
    expect(err).not.toMatch(/\n\s+at /);
  });
  test.each([
    ["a format nobody knows", ["import", "--format", "xls", "tables"], /"xls" is no format; known: sfm/],
    ["a name that is none", ["import", "--format", "sfm", "--name", "No Name", "tables"], /"No Name" is no name/],
    ["words of another way to import", ["import", "--title", "Forces"], /go with --format/],
  ])("does not import %s, and ends with 2", async (_what, words, message) => {
    const { code, err } = await run(...words);
    expect([code, err]).toEqual([EXIT.usage, expect.stringMatching(message)]);
  });
  test("reports every fault of a folder with its place, and ends with 1", async () => {
    const folder = fileURLToPath(new URL("./faulty", import.meta.url));
    const { code, err } = await run("check", folder);
    expect(code).toBe(EXIT.dataRefused);
    expect(err).toMatch(/^\S+\.yaml:\d+:\d+ [A-Z_]+: /m);
    expect(err).toMatch(/nothing was written/);
  });
});

describe("An exit code", () => {
  test.each<[ErrorCode, number]>([
    ["DATABASE_UNAVAILABLE", 3],
    ["RUNTIME_JAVA_MISSING", 3],
    ["RUNTIME_CHECKSUM_MISMATCH", 4],
    ["SCHEMA_NEWER", 4],
    ["SERVER_PUBLIC_WITHOUT_CONSENT", 4],
    ["DATABASE_ADDRESS_INVALID", 2],
    ["USAGE_INVALID", 2],
    ["DATE_INVALID", 1],
  ])("for %s is %d", (code, expected) => expect(exitCodeOf(fail(code))).toBe(expected));
  test("of every known failure is one of the documented", () => {
    for (const code of Object.keys(ERRORS) as ErrorCode[])
      expect(Object.values(EXIT)).toContain(exitCodeOf(fail(code)));
  });
});

describe("A failure on the terminal", () => {
  test("is its code, a sentence and what to do; never a stack", () => {
    let text = "";
    printError(fail("DATABASE_LOCKED", { folder: "/x", pid: 7 }, new Error("secret")), (part) => (text += part));
    expect(text).toBe(
      "DATABASE_LOCKED: The store in /x is in use by another process (7).\n  Stop that process, or set ANSWERABLE_HOME to another folder.\n",
    );
  });
  test("that nobody foresaw shows nothing of its inside", () => {
    let text = "";
    printError(new TypeError("x of undefined"), (part) => (text += part));
    expect(text).not.toContain("undefined");
  });
});

describe("Where the server listens", () => {
  test("is loopback and 4000 unless somebody says otherwise", () =>
    expect(findListenAddress({}, {})).toEqual({ host: "127.0.0.1", port: 4000 }));
  test("follows the command line before the environment", () =>
    expect(findListenAddress({ port: "0" }, { HOST: "::1", PORT: "80" })).toEqual({ host: "::1", port: 0 }));
  test.each(["abc", "70000", "-1", "1.5"])("cannot be port %s", (PORT) =>
    expect(() => findListenAddress({}, { PORT })).toThrow(expect.objectContaining({ code: "USAGE_INVALID" })));
});
