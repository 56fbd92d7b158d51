import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inSentence, isPlural, treatyInSentence } from "../../../src/model/index.js";
import { bundled } from "../../support/bundled.js";

describe("A name inside a sentence", () => {
  test.each([
    ["International Criminal Court", "Institution", "the International Criminal Court", false],
    ["Pre-Trial Chamber I of the International Criminal Court", "Institution", undefined, false],
    [
      "Extraordinary Chambers in the Courts of Cambodia",
      "Institution",
      "the Extraordinary Chambers in the Courts of Cambodia",
      true,
    ],
    ["Swedish courts", "Institution", undefined, true],
    ["German courts (Code of Crimes against International Law)", "Institution", undefined, true],
    ["Ministry of Health in Gaza", "StateOrgan", "the Ministry of Health in Gaza", false],
    ["State security committees in Darfur", "StateOrgan", undefined, true],
    ["Rapid Support Forces", "ArmedGroup", "the Rapid Support Forces", true],
    ["Justice and Equality Movement", "ArmedGroup", "the Justice and Equality Movement", false],
    ["Hamas", "ArmedGroup", undefined, false],
    ["Amnesty International", "Organization", undefined, false],
    ["Human Rights Watch", "Organization", undefined, false],
    ["The Carter Foundation", "Organization", "the Carter Foundation", false],
    ["Elite (Nukhba) units of the al-Qassam Brigades", "Unit", undefined, true],
    [
      "Gaza Division (143rd) of the Israel Defense Forces",
      "Unit",
      "the Gaza Division (143rd) of the Israel Defense Forces",
      false,
    ],
    ["Press reports", "Collective", undefined, true],
    ["Palestinians", "Population", undefined, true],
    ["Sudan", "State", undefined, false],
    ["United Arab Emirates", "State", undefined, false],
    ["Yoav Gallant", "Person", undefined, false],
  ])("%s (%s)", (name, type, written, many) => {
    expect([inSentence(name, type), isPlural(name, type)]).toEqual([written ?? name, many]);
  });

  test("has the article that one of its further names has", () => {
    expect(inSentence("Philippines", "State", ["the Philippines"])).toBe("the Philippines");
  });

  test.each([
    ["Rome Statute of the International Criminal Court", true],
    ["Charter of the United Nations", true],
    ["Geneva Convention IV (civilians)", false],
    ["Security Council resolution 1593 (2005)", false],
    ["Canada, Crimes Against Humanity and War Crimes Act", false],
  ])("of an agreement: %s", (name, has) => {
    expect(treatyInSentence(name)).toBe(has ? `the ${name}` : name);
  });

  test("is written with one article at most, however often it is asked for", () => {
    const word = fc.constantFrom(
      "Court",
      "Forces",
      "units",
      "Hamas",
      "I",
      "the",
      "The",
      "of",
      "(West)",
      "Group",
      "States",
      "A",
    );
    const type = fc.constantFrom(
      "Institution",
      "ArmedGroup",
      "Organization",
      "Unit",
      "Person",
      "Collective",
      undefined,
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), type, (words, of) => {
        const once = inSentence(words.join(" "), of);
        expect(inSentence(once, of)).toBe(once);
        expect([words.join(" "), `the ${words.join(" ")}`].map((one) => one.toLowerCase())).toContain(
          once.toLowerCase(),
        );
      }),
    );
  });
});

test("No sentence of the bundled record names a court or ministry without its article, or begins with a small letter", () => {
  const sentences = bundled().dataset.claims.map(({ sentence }) => sentence);
  expect(
    sentences.filter((one) =>
      /According to (?:International|Independent|Office|Ministry|Government|Commission)/.test(one),
    ),
  ).toEqual([]);
  expect(sentences.filter((one) => one.startsWith("the "))).toEqual([]);
});
