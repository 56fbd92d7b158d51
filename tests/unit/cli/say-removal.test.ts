import { describe, expect, test } from "vitest";
import { ERRORS } from "../../../src/base/index.js";
import { sayRemoval } from "../../../src/cli/printing/say-removal.js";

const gone = (claims: number, others = 0) => ({
  ...{ claims: Array(claims).fill("c"), others: Array(others).fill("o"), entities: [], sources: [] },
});

describe("What is said when an import is taken out", () => {
  test.each([
    [gone(0), false, "mine: no record is out of the store; its tables are no longer kept."],
    [gone(1), false, "mine: 1 claim is out of the store; its tables are no longer kept."],
    [gone(0, 1), false, "mine: 1 other record is out of the store; its tables are no longer kept."],
    [gone(1, 1), false, "mine: 1 claim and 1 other record are out of the store; its tables are no longer kept."],
    [gone(2, 3), true, "mine: 2 claims and 3 other records would go."],
  ])("counts claims and other records apart, one or many (%#)", (missing, dryRun, line) => {
    expect(sayRemoval("mine", missing, { dryRun })).toBe(line);
  });

  test("says that a former run had let go of it, where nothing was left to go", () => {
    expect(sayRemoval("mine", gone(0), { resumed: true })).toBe(
      "mine: it was out of the store and no longer kept; what a former run had left to do is done.",
    );
  });

  test.each(["IMPORT_WOULD_DROP", "IMPORT_REMOVE_WOULD_DROP"] as const)("%s speaks of one record as of one", (code) => {
    expect(ERRORS[code].sentence({ count: 1 })).toMatch(/holds 1 record that/);
    expect(ERRORS[code].sentence({ count: 2 })).toMatch(/holds 2 records that/);
  });

  test("and of no folder where an import is removed", () => {
    expect(ERRORS.IMPORT_REMOVE_WOULD_DROP.sentence({ count: 1 })).not.toContain("folder");
  });
});
