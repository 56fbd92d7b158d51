import { describe, expect, test } from "vitest";
import { parseDay } from "../../../src/base/index.js";
import { checkDraft } from "../../../src/law/index.js";
import { bundledFacts } from "../../support/bundled.js";

const found = (text: string) => checkDraft(text, bundledFacts(), parseDay("2026-06-30"));

/** The four Conventions of 12 August 1949 go by one name; what is said of it is said of each. */
describe("A name that several treaties bear", () => {
  test.each([
    ["Israel is a party to the Geneva Conventions of 1949.", "SUPPORTED"],
    ["Sudan is a party to the four Geneva Conventions.", "SUPPORTED"],
    ["The United States ratified the Geneva Conventions of 1949 on 2 August 1955.", "SUPPORTED"],
    ["The United States ratified the 1949 Geneva Conventions on 2 August 1965.", "CONTRADICTED"],
    ["Israel is not a party to the Geneva Conventions of 12 August 1949.", "CONTRADICTED"],
  ])("%s → %s of each of the four", (text, verdict) => {
    const told = found(text);
    expect(told.map((one) => one.verdict)).toEqual([verdict, verdict, verdict, verdict]);
    expect(new Set(told.map(({ about }) => about.join(" "))).size).toBe(4);
  });

  test("is none of what is made beside them", () => {
    expect(found("Israel is a party to Additional Protocol I to the Geneva Conventions.")).toHaveLength(1);
  });
});
