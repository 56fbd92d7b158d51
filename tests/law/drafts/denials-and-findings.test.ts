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
const named = (id: string): string => facts.entities.get(id)?.name ?? facts.mechanisms.get(id)?.name ?? id;
const claims = [...facts.claims.values()];

describe("That somebody denies something", () => {
  test.each([
    ["Israel denies that it is committing genocide in Gaza.", ["SUPPORTED"]],
    ["The RSF denied the attacks on El Geneina.", ["SUPPORTED"]],
    ["The Rapid Support Forces deny any attack on civilians in Zamzam camp.", ["SUPPORTED"]],
    ["Hamas has denied that there was a plan to attack civilians on 7 October 2023.", ["SUPPORTED"]],
    ["Hamas rejects the findings of the Commission of Inquiry on sexual violence.", ["SUPPORTED"]],
    ["Germany denies any breach.", ["SUPPORTED"]],
    ["The Government of Sudan rejects the jurisdiction of the ICC.", ["SUPPORTED"]],
    ["Israel does not recognise the Commission of Inquiry.", ["SUPPORTED"]],
    ["Israel has never denied that it is committing genocide in Gaza.", ["CONTRADICTED"]],
    ["The RSF did not deny the attacks on El Geneina.", ["CONTRADICTED"]],
    ["Israel denied on 5 May 1999 that it is committing genocide.", ["STRONGER_THAN_RECORD"]],
    ["Norway denies that it committed genocide.", ["NOT_RECORDED"]],
    ["Israel denies that it bombed Ruritania.", ["NOT_RECORDED"]],
    ["Hamas denies that it committed piracy.", ["NOT_RECORDED"]],
    ["If Israel denies that it is committing genocide, the memo must say so.", []],
    ["Does the RSF deny the attacks on El Geneina?", []],
    ["Israel might deny that it is committing genocide.", []],
    ["The ICC denied the application for leave to appeal.", []],
    ["Aid convoys were denied access to El Fasher.", []],
  ])("%s → %s", (text, expected) => expect(verdicts(text)).toEqual(expected));

  const denials = ofKind(claims, "response").filter(({ fields }) => fields.response === "denial");
  const crimesOf = (answers: readonly string[]): string[] =>
    ofKind(
      answers.flatMap((id) => facts.claims.get(id) ?? []),
      "characterization",
    ).map(({ fields }) => facts.categories.get(fields.category)?.name ?? "");
  const ofCrimes = denials.filter(({ fields }) => crimesOf(fields.answers).length > 0);

  test("is held against their answers, the same for every party", () => {
    for (const { speaker, fields } of ofCrimes)
      for (const crime of crimesOf(fields.answers)) {
        const text = `${named(speaker)} denies the allegation of ${crime}.`;
        expect([text, verdicts(text)]).toEqual([text, ["SUPPORTED"]]);
        const never = `${named(speaker)} has never denied the allegation of ${crime}.`;
        expect([never, verdicts(never)]).toEqual([never, ["CONTRADICTED"]]);
      }
  });
});

describe("What a commission, experts or an organisation found", () => {
  const COI = "The Commission of Inquiry";
  test.each([
    [`${COI} concluded on 16 September 2025 that Israel had committed genocide.`, ["STRONGER_THAN_RECORD"]],
    [`${COI} found reasonable grounds to believe that Israel has committed genocide in Gaza.`, ["SUPPORTED"]],
    [`${COI} found substantial grounds to believe that Israel committed genocide.`, ["STRONGER_THAN_RECORD"]],
    [`${COI} found that Israel committed the crime of aggression.`, ["NOT_RECORDED"]],
    [`${COI} found that Palestinians committed genocide in Gaza.`, ["NOT_RECORDED"]],
    ["Amnesty International concluded on 5 December 2024 that Israel has committed genocide in Gaza.", ["SUPPORTED"]],
    ["Amnesty International concluded on 5 December 2023 that Israel has committed genocide.", ["CONTRADICTED"]],
    [
      "The Commission of Inquiry found reasonable grounds to believe that the State of Palestine committed war crimes.",
      ["NOT_RECORDED"],
    ],
    [`${COI} found reasonable grounds to believe that Hamas committed war crimes.`, ["SUPPORTED"]],
    ["The United Nations inquiry commission found that Sudan committed war crimes.", ["STRONGER_THAN_RECORD"]],
    ["B'Tselem concluded that Israel is committing genocide in Gaza.", ["SUPPORTED"]],
    ["The Fact-Finding Mission concluded that the RSF committed war crimes.", ["STRONGER_THAN_RECORD"]],
    [
      "The Fact-Finding Mission for the Sudan found reasonable grounds to believe that the RSF committed crimes against humanity.",
      ["SUPPORTED"],
    ],
    ["The United States determined on 7 January 2025 that the RSF committed genocide.", ["SUPPORTED"]],
    ["Human Rights Watch concluded that Hamas committed genocide.", ["NOT_RECORDED"]],
    [
      "The International Commission of Inquiry on Darfur found that the Government of Sudan had not pursued a policy of genocide.",
      ["SUPPORTED"],
    ],
    [
      "The International Commission of Inquiry on Darfur concluded that the Government of Sudan had pursued a policy of genocide.",
      ["CONTRADICTED"],
    ],
    [
      "The ICJ held in its advisory opinion of 19 July 2024 that Israel's continued presence in the Occupied Palestinian Territory is unlawful.",
      ["SUPPORTED"],
    ],
    [
      "The ICJ held in its advisory opinion of 19 July 2023 that Israel's continued presence in the Occupied Palestinian Territory is unlawful.",
      ["CONTRADICTED"],
    ],
    ["The ICJ found it plausible that Israel is committing genocide.", ["STRONGER_THAN_RECORD"]],
    ["The ICJ found some of the rights claimed by South Africa plausible.", ["SUPPORTED"]],
    ["Pre-Trial Chamber I found reasonable grounds to believe that Omar al-Bashir committed genocide.", ["SUPPORTED"]],
    ["Pre-Trial Chamber I found that Omar al-Bashir committed genocide.", ["STRONGER_THAN_RECORD"]],
    ["Did the Commission of Inquiry find that Israel committed genocide?", []],
    ["If the Fact-Finding Mission found that the RSF committed genocide, the Court would have to act.", []],
    ["Observers expect that the Commission of Inquiry will conclude that Hamas committed genocide.", []],
  ])("%s → %s", (text, expected) => expect(verdicts(text)).toEqual(expected));

  const found = ofKind(claims, "characterization").filter(
    ({ speaker, scope }) => scope !== null && facts.entities.has(speaker) && !/Chamber|Court/u.test(named(speaker)),
  );
  const said = (by: string, who: string, crime: string): string => `${by} concluded that ${who} committed ${crime}.`;

  test("is nobody else's, and of no other crime, the same for every party", () => {
    fc.assert(
      fc.property(fc.constantFrom(...found), fc.constantFrom(...found), (one, other) => {
        const crime = facts.categories.get(one.fields.category)?.name ?? "";
        const own = verdicts(said(named(one.speaker), named(one.scope ?? ""), crime));
        expect(own).not.toContain("CONTRADICTED");
        const isOthers = found.some(
          ({ speaker, scope, fields }) =>
            speaker === one.speaker &&
            scope === other.scope &&
            facts.broader.get(fields.category)?.has(one.fields.category),
        );
        if (isOthers || !["State", "ArmedGroup"].includes(facts.entities.get(other.scope ?? "")?.type ?? "")) return;
        if (named(one.scope ?? "").includes(named(other.scope ?? "").slice(0, 5))) return;
        const text = said(named(one.speaker), named(other.scope ?? ""), crime);
        expect([text, verdicts(text)]).not.toEqual([text, ["SUPPORTED"]]);
      }),
      { seed: FIRST_SEED, numRuns: 80 },
    );
  });
});
