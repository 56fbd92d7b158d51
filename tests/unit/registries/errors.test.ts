import { describe, expect, test } from "vitest";
import { AnswerableError, ERRORS, type ErrorCode } from "../../../src/base/index.js";
import { FAULTS } from "../../../src/import/index.js";
import { sourceFiles, withoutComments } from "./source-files.js";

const files = sourceFiles();
const codes = Object.keys(ERRORS) as ErrorCode[];
/** Codes that a file names, in a string of their own. */
const namedIn = (text: string): string[] =>
  [...text.matchAll(/"([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)"/g)].map((match) => match[1] as string);

describe("Every error", () => {
  test("of the program can happen: some file throws it, or gives it as what another failure is called", () => {
    const others = files.filter(({ path }) => !path.startsWith("base/errors/"));
    const named = new Set(others.flatMap(({ text }) => namedIn(text)));
    // Said at the top level of a request, and made from whatever nobody foresaw.
    expect(codes.filter((code) => !named.has(code) && !others.some(({ text }) => text.includes(`"${code}"`)))).toEqual(
      [],
    );
  });

  test("that is thrown by name is in the list", () => {
    const thrown = files.flatMap(({ path, text }) =>
      [...withoutComments(text).matchAll(/(?:fail|new AnswerableError)\(\s*"([^"]+)"/g)].map(
        (match) => [path, match[1] as string] as const,
      ),
    );
    expect(thrown.length).toBeGreaterThan(50);
    expect(thrown.filter(([, code]) => !(code in ERRORS))).toEqual([]);
  });

  test("is one of ours: nothing that a user could meet throws a bare Error", () => {
    const bare = files.flatMap(({ path, text }) => [...text.matchAll(/throw new Error\(/g)].map(() => path));
    expect(bare).toEqual([]);
  });

  test.each(codes)("%s says in a sentence what happened and what to do", (code) => {
    expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    const { message, remedy } = new AnswerableError(code, { count: 2, nearest: [], first: "It is so." });
    expect(message).toMatch(/^\S.*\.$/s);
    expect(remedy).toMatch(/^[A-Z].*\S[.`}]*$/s);
  });
});

describe("Every fault of an import", () => {
  test("is found by some file, and none is named that is not in the list", () => {
    const named = new Set(
      files
        .filter(({ path }) => /^(import|model)\//.test(path) && path !== "import/faults.ts")
        .flatMap(({ text }) => namedIn(text)),
    );
    expect(Object.keys(FAULTS).filter((code) => !named.has(code))).toEqual([]);
    const added = files.flatMap(({ text }) =>
      [...text.matchAll(/faults\.add\([^"]*?"([A-Z_]+)"/gs)].map((match) => match[1] as string),
    );
    expect(added.filter((code) => !(code in FAULTS))).toEqual([]);
  });
});
