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
