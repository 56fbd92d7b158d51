import { expect, test } from "vitest";
import { sourceFiles } from "./source-files.js";

/** Caches that count their entries alone, with the reason. */
const UNCOUNTED = new Map([
  [
    "law/facts/facts-on.ts",
    "views of the facts by day: they hold no claims, and what they remember is bounded by itself",
  ],
]);

test("Every cache says how many bytes its entries take, so that all share one budget; the others have a reason", () => {
  const uncounted = sourceFiles()
    .filter(({ text }) => /new Recent(?:<[^>]*>)?\(\s*(?:\d|MOST|MAX|KEPT\))/.test(text) && !/bytesOf/.test(text))
    .map(({ path }) => path);
  expect(uncounted).toEqual([...UNCOUNTED.keys()]);
});
