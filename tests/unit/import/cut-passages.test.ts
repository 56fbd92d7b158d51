import { describe, expect, test } from "vitest";
import { sha256 } from "../../../src/base/index.js";
import { cutPassages } from "../../../src/import/index.js";

const places = (text: string) => cutPassages(text).map((passage) => passage.at);

describe("A reader's copy", () => {
  test("is cut into paragraphs and sentences that carry their place", () => {
    expect(cutPassages("One fell. Two rose.\n\nThree stayed.\n")).toEqual([
      { at: "1.1", sha256: sha256("One fell.") },
      { at: "1.2", sha256: sha256("Two rose.") },
      { at: "2.1", sha256: sha256("Three stayed.") },
    ]);
  });
  test("gives the same hashes with another machine's line ends and mark", () => {
    expect(cutPassages("\uFEFFOne fell. Two rose.\r\n\r\nThree stayed.")).toEqual(
      cutPassages("One fell. Two rose.\n\nThree stayed.\n"),
    );
  });
  test("is not cut at a full stop inside a number or before a small letter", () => {
    expect(places("It cost 3.5 million, i.e. much. It went on.")).toEqual(["1.1", "1.2"]);
  });
  test("gives another hash when one letter differs", () => {
    expect(cutPassages("One fell.")[0]?.sha256).not.toBe(cutPassages("One felt.")[0]?.sha256);
  });
});
