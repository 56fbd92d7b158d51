import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDay } from "../../../src/base/index.js";
import { checkDraft } from "../../../src/law/index.js";
import { bundledFacts } from "../../support/bundled.js";

const told = (text: string) => checkDraft(text, bundledFacts(), parseDay("2026-11-20"));
const verdicts = (text: string): string[] => told(text).map(({ verdict }) => verdict);

/** What each resolution that the record has referred, as people name it. */
const REFERRED = [
  ["1593", "Darfur"],
  ["1970", "Libya"],
] as const;
const WAYS: readonly ((number: string, where: string) => string)[] = [
  (number, where) => `Resolution ${number} referred the situation in ${where} to the ICC.`,
  (number, where) => `S/RES/${number} referred the situation in ${where} to the ICC.`,
  (number, where) => `Security Council resolution ${number} referred the situation in ${where} to the ICC.`,
  (number, where) => `The Security Council referred the situation in ${where} to the ICC by resolution ${number}.`,
  (number, where) => `In resolution ${number} the Security Council referred the situation in ${where} to the ICC.`,
  (number, where) => `The situation in ${where} was referred to the ICC by Security Council resolution ${number}.`,
];

describe("A referral by a resolution", () => {
  test("is supported with its number and contradicted with any other, in whatever words it is told", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REFERRED),
        fc.constantFrom(...WAYS),
        fc.integer({ min: 1000, max: 2800 }),
        ([number, where], say, other) => {
          expect(verdicts(say(number, where))).toEqual(["SUPPORTED"]);
          if (String(other) !== number) expect(verdicts(say(String(other), where))).toEqual(["CONTRADICTED"]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("is contradicted with the number that the record has", () => {
    const [one] = told("Resolution 1594 referred the situation in Darfur to the ICC.");
    expect(one?.sentence).toBe("The record has a referral by resolution 1593 (2005), not by resolution 1594.");
  });

  test.each([
    ["Resolution 1593 (2005) referred the situation in Darfur to the ICC.", ["SUPPORTED"]],
    ["Resolution 1593 (2006) referred the situation in Darfur to the ICC.", ["CONTRADICTED"]],
    ["Resolution 1593 referred the situation in Darfur to the ICC on 31 March 2005.", ["SUPPORTED"]],
    ["Resolution 1593 referred the situation in Darfur to the ICC on 1 April 2005.", ["CONTRADICTED"]],
    ["Resolution 1593 referred the situation in Libya to the ICC.", ["CONTRADICTED"]],
    ["Resolution 2254 referred the situation in Syria to the ICC.", ["NOT_RECORDED"]],
    ["Resolution 1593 did not refer the situation in Syria to the ICC.", []],
    // What is recalled is not what was done by it.
    ["Recalling resolution 1564, the Security Council referred the situation in Darfur.", ["STRONGER_THAN_RECORD"]],
    [
      "The situation in Palestine was referred to the ICC by Chile and Mexico on 18 January 2024.",
      ["SUPPORTED", "SUPPORTED"],
    ],
  ])("%s → %s", (text, expected) => expect(verdicts(text)).toEqual(expected));
});
