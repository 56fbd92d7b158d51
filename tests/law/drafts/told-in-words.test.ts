import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDay } from "../../../src/base/index.js";
import { numberInWords } from "../../../src/law/drafts/reading/number-words.js";
import { checkDraft } from "../../../src/law/index.js";
import { FIRST_SEED } from "../../fuzz/settings.js";
import { bundledFacts } from "../../support/bundled.js";

const record = bundledFacts();
const verdicts = (text: string, asOf = "2026-11-20"): string[] =>
  checkDraft(text, record, parseDay(asOf)).map(({ verdict }) => verdict);

const ONES =
  " one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "  twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
/** A number as it is written out, with or without `and`. */
function write(value: number, and: string): string {
  if (value >= 1_000_000) return join(`${write(Math.floor(value / 1_000_000), and)} million`, value % 1_000_000, and);
  if (value >= 1000) return join(`${write(Math.floor(value / 1000), and)} thousand`, value % 1000, and);
  if (value >= 100) return join(`${ONES[Math.floor(value / 100)]} hundred`, value % 100, and);
  if (value < 20) return ONES[value] as string;
  return `${TENS[Math.floor(value / 10)]}${value % 10 > 0 ? `-${ONES[value % 10]}` : ""}`;
}
const join = (told: string, rest: number, and: string): string =>
  rest === 0 ? told : `${told}${rest < 100 ? and : " "}${write(rest, and)}`;

describe("A number that is written out", () => {
  test("is the number, with and without “and”", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.constantFrom(" and ", " "), (value, and) => {
        expect(numberInWords(write(value, and))).toBe(value);
      }),
      { seed: FIRST_SEED },
    ));

  test.each([
    ["a thousand", 1000],
    ["a hundred", 100],
    ["twelve hundred", 1200],
    ["two dozen", null],
    ["twenty thirty", null],
    ["five six", null],
  ])("%s → %j", (told, value) => expect(numberInWords(told)).toBe(value));

  test("is held against the record as the same number in figures is", () =>
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99_999 }), (value) => {
        const say = (number: string): string[] =>
          verdicts(`The Gaza Health Ministry reported that ${number} people were killed at al-Ahli hospital.`);
        expect(say(write(value, " and "))).toEqual(say(value.toLocaleString("en-GB")));
      }),
      { seed: FIRST_SEED, numRuns: 30 },
    ));
});

describe("Sentences of memos", () => {
  test.each([
    [
      "The Gaza Health Ministry reported that four hundred and seventy-one people were killed at al-Ahli hospital.",
      ["SUPPORTED"],
    ],
    // Less than a speaker states is no other figure.
    [
      "Amnesty International says that more than 1,000 people were killed in southern Israel on 7 October 2023.",
      ["SUPPORTED"],
    ],
    [
      "Amnesty International says that more than 2,000 people were killed in southern Israel on 7 October 2023.",
      ["CONTRADICTED"],
    ],
    // Days told in words, and from the day looked from.
    ["On the twenty-first of November 2024 the ICC issued a warrant for Gallant.", ["SUPPORTED"]],
    ["On the twenty-second of November 2024 the ICC issued a warrant for Gallant.", ["CONTRADICTED"]],
    ["At the end of 2023 South Africa brought a case against Israel before the ICJ.", ["SUPPORTED"]],
    ["Last year the ICC issued a warrant for Netanyahu.", ["CONTRADICTED"]],
    ["Two years ago the ICC issued a warrant for Netanyahu.", ["SUPPORTED"]],
    ["Nine years ago the ICC issued a warrant for Netanyahu.", ["CONTRADICTED"]],
    ["Last year, Ali Kushayb was convicted by the ICC.", ["SUPPORTED"]],
    // A year is no number of warrants.
    ["In July 2010 a second warrant for Omar al-Bashir was issued.", ["SUPPORTED"]],
    // What was denied of a referral, and of a warrant.
    ["The Security Council never referred Darfur to the ICC.", ["CONTRADICTED"]],
    ["Darfur was not referred to the ICC.", ["CONTRADICTED"]],
    ["Gaza was not referred to the ICC by the Security Council.", ["NOT_RECORDED"]],
    ["No warrant was ever issued for Gallant.", ["CONTRADICTED"]],
    // A court decides on an application; it denies nothing.
    ["PTC I rejected the OTP's application for a warrant against Gallant.", ["CONTRADICTED"]],
    // In 2009 for genocide.
    ["PTC I rejected the OTP's application for a warrant against Omar al-Bashir.", ["SUPPORTED"]],
    ["The ICJ rejected Sudan's request for provisional measures against the UAE.", ["SUPPORTED"]],
    // Whoever is named in an aside, and what a sentence begins with.
    ["Israel, which is not a party to the Rome Statute, denies genocide.", ["SUPPORTED", "SUPPORTED"]],
    ["Chad, a State Party to the Rome Statute, hosts refugees.", ["SUPPORTED"]],
    ["Egypt, a State Party to the Rome Statute, hosts refugees.", ["CONTRADICTED"]],
    ["As a State Party to the Rome Statute, Chad must cooperate.", ["SUPPORTED"]],
    ["As a State Party to the Rome Statute, Israel must cooperate.", ["CONTRADICTED"]],
    ["As parties to the Genocide Convention, Israel and Sudan must prevent genocide.", ["SUPPORTED", "SUPPORTED"]],
  ])("%s → %j", (text, expected) => expect(verdicts(text)).toEqual(expected));

  test("tell a year from the day that is looked from, whichever it is", () => {
    const text = "Last year the ICC issued a warrant for Gallant.";
    expect([verdicts(text, "2025-01-01"), verdicts(text, "2026-01-01"), verdicts(text, "2024-12-31")]).toEqual([
      ["SUPPORTED"],
      ["CONTRADICTED"],
      ["CONTRADICTED"],
    ]);
  });
});
