import { describe, expect, test } from "vitest";
import { parseDay } from "../../../src/base/index.js";
import { checkDraft } from "../../../src/law/index.js";
import { bundledFacts } from "../../support/bundled.js";

const record = bundledFacts();
const checked = (text: string) => checkDraft(text, record, parseDay("2026-11-20"));
const verdicts = (text: string): string[] => checked(text).map(({ verdict }) => verdict);

/** Sentences of somebody who has never seen the record, each with the verdict that was written before it was asked. */
describe("Sentences of strangers", () => {
  test.each([
    // An act by its day alone.
    ["The ICJ ordered provisional measures on 26 January 2024.", ["SUPPORTED"]],
    ["On 26 January 2024 the ICJ ordered provisional measures.", ["SUPPORTED"]],
    ["The ICJ ordered provisional measures on 27 January 2024.", []],
    // Referrals of a place.
    ["The Security Council referred Darfur to the ICC.", ["SUPPORTED"]],
    ["The Security Council referred Darfur to the ICC by resolution 1970 (2011).", ["CONTRADICTED"]],
    ["The Security Council referred Gaza to the ICC.", ["NOT_RECORDED"]],
    // Ends of proceedings.
    ["Proceedings against Jerbo were terminated after his death.", ["SUPPORTED"]],
    ["Proceedings against Jerbo were terminated following his death.", ["SUPPORTED"]],
    ["Proceedings against Abu Garda were terminated after his death.", ["NOT_RECORDED"]],
    // Articles: of another subject, and of the treaty last spoken of.
    ["Article 28 of the Rome Statute deals with command responsibility.", ["SUPPORTED"]],
    ["Article 25 of the Rome Statute deals with command responsibility.", ["CONTRADICTED"]],
    ["The Rome Statute is a treaty. Article 28 concerns command responsibility.", ["SUPPORTED"]],
    ["The Rome Statute is a treaty. Article 25 concerns command responsibility.", ["CONTRADICTED"]],
    ["Article 25 concerns command responsibility.", []],
    ["Article 28 of the Civil Code and the Rome Statute differ.", []],
  ])("%s → %j", (text, expected) => expect(verdicts(text)).toEqual(expected));

  test.each([
    ["A UN commission found that Hamas committed war crimes."],
    ["A commission of the United Nations found that Israel committed war crimes."],
  ])("%s → is what somebody other than a court found", (text) =>
    expect(checked(text).map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining("stands in claims of its own"),
    ]));

  test.each([
    ["Israeli territory", "Israel"],
    ["Palestinian territory", "the State of Palestine"],
    ["Ugandan territory", "Uganda"],
    ["Sudanese soil", "Sudan"],
    ["South Sudanese soil", "South Sudan"],
  ])("on %s is read as in %s", (own, state) => {
    const said = (where: string) => checked(`The ICC has jurisdiction over crimes committed ${where} in March 2024.`);
    const told = ([one]: ReturnType<typeof said>) => [one?.verdict, one?.sentence, one?.claims];
    expect(told(said(`on ${own}`))).toEqual(told(said(`in ${state}`)));
    expect(said(`on ${own}`)[0]?.sentence).not.toContain("was not read");
  });

  test.each(["Congolese", "Korean", "Nigerian"])("%s says of several States nothing of one", (adjective) =>
    expect(
      checked(`The ICC has jurisdiction over crimes committed on ${adjective} soil.`).map(({ verdict }) => verdict),
    ).toEqual(["NOT_RECORDED"]));

  test("begin with a capital in what is answered, and say once that something is open", () => {
    const texts = [
      "Russia is a member of the ICC.",
      "Hungary is a State Party to the Rome Statute.",
      "Israel is a party to the Rome Statute.",
    ];
    for (const { sentence } of texts.flatMap(checked)) {
      expect(sentence).toMatch(/^\p{Lu}/u);
      expect(sentence.match(/not settled/gu)?.length ?? 0).toBeLessThanOrEqual(1);
    }
  });
});
