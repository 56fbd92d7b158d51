import { describe, expect, test } from "vitest";
import { parseDay } from "../../../src/base/index.js";
import { checkDraft } from "../../../src/law/index.js";
import { bundledFacts } from "../../support/bundled.js";

const record = bundledFacts();
const checked = (text: string, asOf = "2024-05-01") => checkDraft(text, record, parseDay(asOf));
const verdicts = (text: string, asOf?: string): string[] => checked(text, asOf).map(({ verdict }) => verdict);

describe("A treaty in a draft", () => {
  test.each([
    ["Libya is a party to the Optional Protocol to the ICCPR.", ["SUPPORTED"]],
    ["Israel is a party to the Optional Protocol to the ICCPR.", ["CONTRADICTED"]],
    ["Israel is a party to the First Optional Protocol to the ICCPR.", ["CONTRADICTED"]],
    ["Jamaica is a party to the Optional Protocol to CEDAW.", ["CONTRADICTED"]],
    ["Tanzania is a party to the Optional Protocol to the CRPD.", ["SUPPORTED"]],
    ["Peru is a party to the American Convention.", ["SUPPORTED"]],
    ["The United States is a party to the Pact of San José.", ["CONTRADICTED"]],
    ["Sudan is a party to the African Charter.", ["SUPPORTED"]],
    ["Morocco is a party to the Banjul Charter.", ["CONTRADICTED"]],
    ["Tunisia is a party to the Protocol on the African Court.", ["SUPPORTED"]],
    ["Sudan is a party to the African Court Protocol.", ["CONTRADICTED"]],
    ["France is a party to the ECHR.", ["SUPPORTED"]],
    ["Israel is a party to the European Convention.", ["CONTRADICTED"]],
    ["The United Kingdom is a party to Protocol No. 4 to the ECHR.", ["CONTRADICTED"]],
    ["Sudan is a party to the Torture Convention.", ["SUPPORTED"]],
    ["Mexico is a party to the ICPPED.", ["SUPPORTED"]],
  ])("is known by the names that lawyers give it: %s → %s", (text, expected) =>
    expect(verdicts(text)).toEqual(expected));
});

describe("That a State was not a party on a day before it became one", () => {
  test.each([
    ["Ukraine was not a party to the Rome Statute in 2022.", "2026-11-20", "1 Jan 2025"],
    ["Palestine was not a party to the Rome Statute in 2014.", "2026-11-20", "1 Apr 2015"],
    ["Sudan was not a party to the Convention against Torture in 2003.", "2026-11-20", "9 Sept 2021"],
  ])("is told with the day on which it became one: %s", (text, asOf, day) => {
    const [only] = checked(text, asOf);
    expect(only?.verdict).toBe("SUPPORTED");
    expect(only?.sentence).toContain(day);
    expect(only?.sentence).not.toContain("no act that makes a party");
  });
  test("is told without it where that was still to come on the day looked from", () => {
    const [only] = checked("Ukraine was not a party to the Rome Statute in 2022.", "2023-01-01");
    expect(only?.verdict).toBe("SUPPORTED");
    expect(only?.sentence).not.toContain("2025");
  });
});

describe("That a declaration was withdrawn", () => {
  test.each([
    ["Rwanda withdrew its declaration under Article 34(6) of the Protocol on the African Court.", ["SUPPORTED"]],
    ["Tanzania withdrew its declaration under article 34(6) of the African Court Protocol.", ["SUPPORTED"]],
  ])("is supported where it no longer stands: %s", (text, expected) => expect(verdicts(text)).toEqual(expected));
  test.each([
    "Ghana withdrew its declaration under article 34(6) of the African Court Protocol.",
    "Rwanda withdrew its declaration under article 12(3) of the Rome Statute.",
    "Kenya withdrew its declaration under article 34(6) of the African Court Protocol.",
  ])("is not where none was, or it stands: %s", (text) => expect(verdicts(text)).not.toContain("SUPPORTED"));
});

describe("Membership of an organisation", () => {
  test.each([
    ["Russia was a member of the Council of Europe on 15 March 2022.", ["SUPPORTED"]],
    ["Russia was a member of the Council of Europe on 16 March 2022.", ["CONTRADICTED"]],
    ["Russia was a member of the Council of Europe until 16 March 2022.", ["SUPPORTED"]],
    ["Russia is a member of the Council of Europe.", ["OUT_OF_DATE"]],
    ["Greece was a member of the Council of Europe in 1972.", ["CONTRADICTED"]],
    ["Niger was a member of ECOWAS on 28 January 2025.", ["SUPPORTED"]],
    ["Niger was a member of ECOWAS on 29 January 2025.", ["CONTRADICTED"]],
    ["Nicaragua was a member of the OAS on 18 November 2023.", ["SUPPORTED"]],
    ["Nicaragua was a member of the OAS on 19 November 2023.", ["CONTRADICTED"]],
    ["Morocco was a member of the African Union on 30 January 2017.", ["CONTRADICTED"]],
    ["Morocco was a member of the African Union on 31 January 2017.", ["SUPPORTED"]],
    ["The Sahrawi Republic is a member of the African Union.", ["SUPPORTED"]],
    ["Venezuela is a member of the Organization of American States.", ["CONTESTED"]],
    ["Kenya is a member of the East African Community.", ["SUPPORTED"]],
  ])("is held against the treaty that makes it: %s → %s", (text, expected) =>
    expect(verdicts(text, "2026-06-30")).toEqual(expected));

  test("is said of each member on record, by the name of the organisation", () => {
    const organisations = [...record.instruments.values()].flatMap(({ id, name }) => {
      const body = /^(?:Charter|Constitutive Act|Statute|Treaty)(?: for the Establishment)? of the (.+)$/.exec(
        name,
      )?.[1];
      return body &&
        [...(record.participation.get(id)?.values() ?? [])].some(([first]) => first?.fields.act === "membership")
        ? [{ id, body }]
        : [];
    });
    expect(organisations.length).toBeGreaterThan(5);
    for (const { id, body } of organisations)
      for (const [state, acts] of record.participation.get(id) ?? []) {
        const name = record.entities.get(state)?.name ?? "";
        // What is added in brackets is no part of how a sentence names it.
        if (
          acts.length !== 1 ||
          acts[0]?.fields.act !== "membership" ||
          /[(]/.test(name) ||
          record.entities.get(state)?.existsTo
        )
          continue;
        expect([name, body, ...verdicts(`${name} is a member of the ${body}.`, "2026-06-30")]).toEqual([
          name,
          body,
          "SUPPORTED",
        ]);
      }
  });

  test("leaves what an organisation does, and what a committee of that name found, alone", () => {
    expect(verdicts("The African Union condemned Sudan.")).toEqual([]);
    expect(verdicts("CERD found racial segregation in the West Bank.")).toEqual([]);
  });

  test("is of the treaty where a committee bears its short name", () => {
    expect(verdicts("Sudan is a party to CERD.")).toEqual(["SUPPORTED"]);
    expect(verdicts("Israel ratified CERD on 3 January 1979.")).toEqual(["SUPPORTED"]);
    expect(verdicts("Myanmar is a party to the CERD.")).toEqual(["CONTRADICTED"]);
  });
});
