import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { onPaper } from "../../../src/explorer/parts/on-paper.js";

test.each([
  [320, 273, "small"],
  [700, 700, "small"],
  [701, 273, "wide"],
  [320, 701, "tall"],
  // A square stands.
  [900, 900, "tall"],
  [1059, 1044, "tall"],
  [2004, 290, "wide"],
] as const)("a drawing of %i by %i is %s on paper", (width, height, shape) =>
  expect(onPaper(width, height)).toBe(shape));

/** The shape is chosen for the room that the style gives. */
test("the style gives drawings as much of a sheet as they are measured for", () => {
  const style = readFileSync("src/explorer/style/explorer.css", "utf8");
  expect(style).toMatch(/svg\.wide \{ max-block-size: 150mm; \}/);
  expect(style).toMatch(/svg\.chain, svg\.network \{[^}]*max-block-size: 215mm; \}/);
});
