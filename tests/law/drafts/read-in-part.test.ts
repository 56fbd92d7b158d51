import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDay } from "../../../src/base/index.js";
import { checkDraft, factsOn } from "../../../src/law/index.js";
import { ofKind } from "../../../src/model/index.js";
import { FIRST_SEED } from "../../fuzz/settings.js";
import { bundledFacts } from "../../support/bundled.js";

const DAY = parseDay("2026-06-30");
const record = bundledFacts();
const facts = factsOn(record, DAY);
const verdicts = (text: string): string[] => checkDraft(text, record, DAY).map(({ verdict }) => verdict);
const steps = ofKind([...facts.claims.values()], "procedural-step");
const isPerson = (id: string): boolean => facts.entities.get(id)?.type === "Person";
const named = (id: string): string => facts.entities.get(id)?.name ?? id;

/** What a clause may say beside its step and no step of the record tells. */
const MORE = [
  "in his absence",
  "at the request of Brazil",
  "for the attack on Ruritania",
  "by a Ruritanian court",
  "under article 12 of the Apartheid Convention",
  "for crimes of 1987",
  "on the basis of forged papers",
  "together with two of his officers",
  "after a plea bargain",
] as const;
const SAID: Readonly<Record<string, (who: string) => string>> = {
  "warrant-issued": (who) => `The ICC issued a warrant of arrest for ${who}`,
  "charges-confirmed": (who) => `The charges against ${who} were confirmed`,
  "convicted-first-instance": (who) => `${who} was convicted by the ICC`,
  sentence: (who) => `${who} was sentenced by the ICC`,
  "trial-opened": (who) => `The trial of ${who} opened`,
};
const dated = steps.filter(({ fields }) => isPerson(fields.subject) && fields.step in SAID);

describe("A clause that is read in part", () => {
  test("is supported without what else it says, and not with it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...dated), fc.constantFrom(...MORE), ({ fields }, more) => {
        const said = (SAID[fields.step] as (who: string) => string)(named(fields.subject));
        expect([said, verdicts(`${said}.`)]).toEqual([said, ["SUPPORTED"]]);
        const text = `${said} ${more}.`;
        expect([text, verdicts(text)]).toEqual([text, expect.not.arrayContaining(["SUPPORTED"])]);
      }),
      { seed: FIRST_SEED, numRuns: 60 },
    );
  });

  test.each([
    ["Abd-Al-Rahman was not convicted in his absence.", ["NOT_RECORDED"]],
    ["The warrant for Yoav Gallant was not issued at the request of Brazil.", ["NOT_RECORDED"]],
    ["Yoav Gallant, the former Minister of Finance of Kenya, is wanted by the ICC.", ["STRONGER_THAN_RECORD"]],
    ["The Pre-Trial Chamber refused to confirm the charges against Abu Garda.", ["SUPPORTED"]],
    ["The ICJ ordered five provisional measures against Myanmar.", ["STRONGER_THAN_RECORD"]],
    ["France is a party to the Rome Statute but only for crimes of its nationals.", ["STRONGER_THAN_RECORD"]],
    ["Tunisia is a party to the Rome Statute but not to the Genocide Convention.", ["SUPPORTED", "CONTRADICTED"]],
    ["The warrants for Netanyahu and Gallant were not withdrawn.", ["SUPPORTED", "SUPPORTED"]],
    ["The warrants for Netanyahu and Gallant were withdrawn.", ["CONTRADICTED", "CONTRADICTED"]],
    ["Mohammed Deif was wanted by the ICC in December 2024.", ["SUPPORTED"]],
    ["Mohammed Deif was wanted by the ICC in December 2020.", ["NOT_RECORDED"]],
    ["The Security Council referred the situation in Libya to the ICC on 26 February 2011.", ["SUPPORTED"]],
    ["The Security Council referred the situation in Libya to the ICC on 26 March 2011.", ["CONTRADICTED"]],
    ["The Security Council referred the situation in Libya to the ICJ.", ["NOT_RECORDED"]],
    [
      "Chad, whose neighbour Sudan is not a party to the Rome Statute, ratified it in 2006.",
      ["SUPPORTED", "SUPPORTED"],
    ],
    ["It was not until 9 March 1950 that Israel ratified the Genocide Convention.", ["SUPPORTED"]],
    ["The Gambia's parliament voted to withdraw from the Rome Statute.", []],
    ["The Registrar requested that Omar al-Bashir be convicted.", []],
    ["Twenty-seven charges against Abd-Al-Rahman were confirmed.", ["CONTRADICTED"]],
    ["Abd-Al-Rahman was sentenced after his conviction on 9 December 2025.", ["STRONGER_THAN_RECORD"]],
    ["Ukraine lodged a declaration under article 12(3) on 17 April 2014.", ["SUPPORTED"]],
    ["Ukraine lodged a declaration under article 12(3) on 17 April 2015.", ["CONTRADICTED"]],
    ["Spain's case against Canada was dismissed by the ICJ on 4 December 1998.", ["SUPPORTED"]],
    ["Norway's case against Sweden was dismissed by the ICJ on 4 December 1998.", ["NOT_RECORDED"]],
  ])("%s → %s", (text, expected) => expect(verdicts(text)).toEqual(expected));
});
