import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const BUILD = fileURLToPath(new URL("../../../src/cli/build.mjs", import.meta.url));

/** Stands where the compiler stands: notes that it ran, fails on a source that says so, copies sources to their place. */
const compiler = (name: string, from: string, into: string) => `
  const fs = require("node:fs");
  fs.appendFileSync("built.log", "${name} ");
  if (fs.readFileSync("src/main.ts", "utf8") === "faulty") process.exit(2);
  fs.mkdirSync("dist", { recursive: true });
  fs.cpSync("${from}", "${into}", { recursive: true, filter: (path) => "${from}" !== "src" || !path.includes("playground") });
`;

let project: string;
const write = (name: string, text: string): void => {
  mkdirSync(dirname(join(project, name)), { recursive: true });
  writeFileSync(join(project, name), text);
};
/** Builds, and returns which parts were built in this run. */
const build = (...words: string[]): string[] => {
  write("built.log", "");
  execFileSync(process.execPath, [join(project, "src/cli/build.mjs"), ...words], { stdio: "pipe" });
  return readFileSync(join(project, "built.log"), "utf8").trim().split(" ").filter(Boolean).sort();
};

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "answerable-build-"));
  write("src/main.ts", "one");
  write("src/playground/page.tsx", "page");
  write("node_modules/.package-lock.json", "{}");
  write("node_modules/typescript/bin/tsc", compiler("program", "src", "dist"));
  write("node_modules/vite/bin/vite.js", compiler("playground", "src/playground", "dist/playground"));
  cpSync(BUILD, join(project, "src/cli/build.mjs"));
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

describe("A build", () => {
  test("makes everything once, and nothing when nothing has changed", () => {
    expect(build()).toEqual(["playground", "program"]);
    const past = new Date(0);
    utimesSync(join(project, "src/main.ts"), past, past); // times alone mean nothing
    expect(build()).toEqual([]);
    expect(readFileSync(join(project, "dist/main.ts"), "utf8")).toBe("one");
    expect(readFileSync(join(project, "dist/playground/page.tsx"), "utf8")).toBe("page");
  });

  test("makes again the part whose source has changed, and that part only", () => {
    build();
    const before = new Date(2000, 1);
    write("src/main.ts", "two");
    utimesSync(join(project, "src/main.ts"), before, before); // older than what was built from it, as after a checkout
    expect(build()).toEqual(["program"]);
    expect(readFileSync(join(project, "dist/main.ts"), "utf8")).toBe("two");
    write("src/playground/page.tsx", "another page");
    expect(build()).toEqual(["playground"]);
  });

  test("makes both again after an installation of other packages", () => {
    build();
    write("node_modules/.package-lock.json", '{"other": true}');
    expect(build()).toEqual(["playground", "program"]);
  });

  test("leaves nothing of a source that is gone", () => {
    write("src/old.ts", "old");
    build();
    rmSync(join(project, "src/old.ts"));
    expect(build()).toEqual(["program"]);
    expect(existsSync(join(project, "dist/old.ts"))).toBe(false);
  });

  test("makes again what somebody removed from, or changed in, what was built", () => {
    build();
    rmSync(join(project, "dist/main.ts"));
    expect(build()).toEqual(["program"]);
    appendFileSync(join(project, "dist/playground/page.tsx"), "!");
    expect(build()).toEqual(["playground"]);
  });

  test("that fails says so, is no build, and is tried again", () => {
    build();
    write("src/main.ts", "faulty");
    for (const _again of [1, 2]) expect(() => build("program")).toThrow(/The program could not be built/);
    write("src/main.ts", "one");
    expect(build("program")).toEqual(["program"]);
  });

  test("without what npm installs says what to do", () => {
    rmSync(join(project, "node_modules"), { recursive: true });
    expect(() => build()).toThrow(/npm ci/);
  });
});
