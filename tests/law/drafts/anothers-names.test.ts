import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDay } from "../../../src/base/index.js";
import { checkDraft } from "../../../src/law/index.js";
import { bundledFacts } from "../../support/bundled.js";

const record = bundledFacts();
const about = (text: string): string[] =>
  checkDraft(text, record, parseDay("2026-11-20")).flatMap((one) => one.about.filter((id) => id !== "icc"));

describe("A family's name behind another given name", () => {
  test.each([
    "Saddam Hussein was convicted.",
    "Sara Netanyahu is wanted by the ICC.",
    "Yonatan Netanyahu died in 1976 and was never charged.",
    "Omar Gallant was acquitted.",
    "Joyce Banda was convicted. She was sentenced in 2015.",
    "King Hussein signed the treaty and was never indicted.",
    "Uday Hussein, the son of Saddam Hussein, is wanted by the ICC.",
    "The ICC issued a warrant for Yair Netanyahu.",
  ])("says nothing of whom the record knows: %s", (text) => expect(about(text)).toEqual([]));

  test("whatever it is", () => {
    const given = fc.stringMatching(/^[BDKLMPT][aeiou][bdfgkmptz][aeiou]x$/);
    const person = fc.constantFrom("Netanyahu", "Gallant", "Harun", "Banda", "Jerbo", "Deif", "Hussein");
    fc.assert(
      fc.property(given, person, (first, family) => {
        expect(about(`${first} ${family} is wanted by the ICC.`)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("What is no part of another's name", () => {
  test.each([
    ["Prime Minister Netanyahu is wanted by the ICC.", "benjamin-netanyahu"],
    ["Mr Netanyahu is wanted by the ICC.", "benjamin-netanyahu"],
    ["Binyamin Netanyahu is wanted by the ICC.", "benjamin-netanyahu"],
    ["Although Netanyahu is wanted by the ICC, he travels.", "benjamin-netanyahu"],
    ["Israel's Gallant is wanted by the ICC.", "yoav-gallant"],
    ["Ahmed Harun is wanted by the ICC.", "ahmad-muhammad-harun"],
    ["Omer al-Bashir is wanted by the ICC.", "omar-hassan-ahmad-al-bashir"],
    ["PM Netanyahu is wanted by the ICC.", "benjamin-netanyahu"],
  ])("leads to whom the record knows: %s", (text, id) => expect(about(text)).toContain(id));
});
