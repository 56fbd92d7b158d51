import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PACKAGE_ROOT } from "../../../src/base/index.js";

const text = readFileSync(join(PACKAGE_ROOT, "SECURITY.md"), "utf8");
/** Rows of the table of promises: what is promised, the file of the test, and words of its name. */
const promises = [...text.matchAll(/^\| (.+?) \| \[(.+?)\]\((.+?)\) \|$/gm)].map(
  ([, promise = "", name = "", file = ""]) => ({
    promise,
    name,
    file,
  }),
);

describe("SECURITY.md", () => {
  test("has a test for every promise", () => {
    const table = /## What you may rely on\n(.*?)\n## /s.exec(text)?.[1] ?? "";
    const rows = table
      .split("\n")
      .filter((line) => line.startsWith("|"))
      .slice(2);
    expect(promises.length).toBeGreaterThan(15);
    expect(rows.length).toBe(promises.length);
  });
  test.each(promises)("names a test that there is: $promise", ({ name, file }) => {
    const path = join(PACKAGE_ROOT, file);
    expect(existsSync(path), file).toBe(true);
    const titles = [
      ...readFileSync(path, "utf8").matchAll(/(?:describe|test|it)(?:\.each)?[\s\S]{0,4000}?["`]([^"`\n]{8,})["`]/g),
    ].map(([, title]) => title);
    expect(readFileSync(path, "utf8").includes(name), `${file} has no test "${name}" among ${titles.length}`).toBe(
      true,
    );
  });
});
