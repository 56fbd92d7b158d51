import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { Picture } from "../../../src/explorer/pages/chains/picture.js";

/** A drawing of one link is narrower than its address: the address is drawn closer and not cut off. */
test("the note of a drawing keeps within it, however long the address is", () => {
  const of = { width: 200, height: 245, boxes: [], lines: [] };
  const drawn = (note: string): string => renderToString(h(Picture, { of, title: "A chain", note }));
  expect(drawn("1 Dec 2026")).not.toContain("textLength");
  const long = drawn(`1 Dec 2026 · revision 45 · https://example.org/chains/${"a".repeat(60)}`);
  expect(Number(/textLength="(\d+)"/.exec(long)?.[1])).toBeLessThan(Number(/ width="(\d+)"/.exec(long)?.[1]));
  expect(long).toContain("a".repeat(60));
});
