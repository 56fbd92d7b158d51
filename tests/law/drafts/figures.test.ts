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
const MINISTRY = "The Gaza Health Ministry";
const PANEL = "The Panel of Experts on the Sudan";

describe("A number of people harmed", () => {
  test.each([
    [`${MINISTRY} reported that 471 people were killed at al-Ahli hospital.`, ["SUPPORTED"]],
    [`According to the Gaza Health Ministry, 471 people were killed at al-Ahli hospital.`, ["SUPPORTED"]],
    [`${MINISTRY} reported that 571 people were killed at al-Ahli hospital.`, ["CONTRADICTED"]],
    [`${MINISTRY} reported that 471 people were injured at al-Ahli hospital.`, ["CONTRADICTED"]],
    [`${MINISTRY} reported that 37,877 people had been killed in Gaza as of 30 June 2024.`, ["SUPPORTED"]],
    [`${MINISTRY} reports that 37,877 people have been killed in Gaza.`, ["OUT_OF_DATE"]],
    [`${MINISTRY} reported that 40,877 people had been killed in Gaza as of 30 June 2024.`, ["CONTRADICTED"]],
    ["Human Rights Watch counted 1,195 deaths in the attacks of 7 October 2023.", ["SUPPORTED"]],
    ["Human Rights Watch reported that 815 civilians were killed on 7 October 2023.", ["SUPPORTED"]],
    ["Human Rights Watch reported that 815 people were killed on 7 October 2023.", ["STRONGER_THAN_RECORD"]],
    ["The Commission of Inquiry reported that 252 people were taken hostage on 7 October 2023.", ["SUPPORTED"]],
    ["The Commission of Inquiry reported that 352 people were taken hostage on 7 October 2023.", ["CONTRADICTED"]],
    [`${PANEL} reported that at least 10,000 people were killed in El Geneina.`, ["SUPPORTED"]],
    [`${PANEL} reported that 10,000 people were killed in El Geneina.`, ["STRONGER_THAN_RECORD"]],
    [`${PANEL} reported that between 10,000 and 15,000 people were killed in El Geneina.`, ["SUPPORTED", "SUPPORTED"]],
    ["Amnesty International reported that 10,000 people were killed in El Geneina.", ["NOT_RECORDED"]],
    ["OHCHR documented the killing of 1,013 people in Zamzam camp.", ["SUPPORTED"]],
    ["The Government of Sudan put the number of deaths in Darfur at about 10,000.", ["SUPPORTED"]],
    ["471 people were killed at al-Ahli hospital.", ["STRONGER_THAN_RECORD"]],
    ["499 people were killed at al-Ahli hospital.", ["NOT_RECORDED"]],
    ["If 471 people were killed at al-Ahli hospital, the law is the same.", []],
    ["Were 471 people killed at al-Ahli hospital?", []],
    ["Doctors there say that 40 people were killed.", []],
    ["The warrant names 42 counts.", []],
  ])("%s → %s", (text, expected) => expect(verdicts(text)).toEqual(expected));

  const figures = ofKind([...facts.claims.values()], "figure");
  const SAID = { DEATHS: "killed", INJURIES: "injured", HOSTAGES: "taken hostage", DISPLACED: "displaced" } as const;
  const said = figures.filter(({ fields }) => fields.unit in SAID);

  test("is never a fact, nor anybody's who does not state it, nor another number, the same for every speaker", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...said),
        fc.constantFrom(...said),
        fc.integer({ min: 1, max: 9 }),
        (one, other, more) => {
          const word = SAID[one.fields.unit as keyof typeof SAID];
          const what = (value: number): string =>
            `${value.toLocaleString("en-GB")} people were ${word} (${named(one.fields.population)}; ${named(one.fields.subject)})`;
          const { value } = one.fields;
          expect(verdicts(`${what(value)}.`)).not.toContain("SUPPORTED");
          expect(verdicts(`${named(one.speaker)} reported that ${what(value * 3 + more)}.`)).not.toContain("SUPPORTED");
          if (figures.some((of) => of.speaker === other.speaker && of.fields.value === value)) return;
          expect(verdicts(`${named(other.speaker)} reported that ${what(value)}.`)).not.toContain("SUPPORTED");
        },
      ),
      { seed: FIRST_SEED, numRuns: 60 },
    );
  });

  test("is read where whoever is recorded to state it says it", () => {
    for (const { speaker, fields } of said) {
      const text = `${named(speaker)} reported that ${fields.value.toLocaleString("en-GB")} people were ${SAID[fields.unit as keyof typeof SAID]} there: ${named(fields.subject)}.`;
      expect([text, verdicts(text).length > 0]).toEqual([text, true]);
    }
  });
});
