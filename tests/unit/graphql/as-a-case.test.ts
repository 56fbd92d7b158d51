import { describe, expect, test } from "vitest";
import { foldName } from "../../../src/base/index.js";
import { caseIn } from "../../../src/graphql/questions/search/as-a-case.js";
import { bundledFacts } from "../../support/bundled.js";

const record = bundledFacts();
const keysOf = (text: string): readonly string[] | undefined => caseIn(text, record)?.keys;

describe("A case that is looked for by its sides", () => {
  test.each([
    ["South Africa v. Israel", "icj-192-application-2023-12-29"],
    ["South Africa v Israel", "icj-192-application-2023-12-29"],
    ["south africa vs israel", "icj-192-application-2023-12-29"],
    ["South Africa versus Israel case", "icj-192-application-2023-12-29"],
    ["Case of South Africa v. Israel (Genocide Convention)", "icj-192-application-2023-12-29"],
    ["Gambia v Myanmar", "icj-178-20191111"],
    ["The Gambia v. Myanmar", "icj-178-20191111"],
    ["Nicaragua v. Germany", "icj-193-application-2024-03-01"],
  ])("begins with what it was brought by: %s", (text, source) => expect(keysOf(text)).toEqual([foldName(source)]));

  test("is found by the word by which people call a side, where the name of one State alone begins with it", () => {
    const whole = keysOf("Bosnia and Herzegovina v. Serbia");
    expect(whole?.length).toBeGreaterThan(0);
    expect(keysOf("Bosnia v Serbia")).toEqual(whole);
    // Of several States, none is meant; and a part of a word is no name.
    for (const text of ["South v. Israel", "Bosn v. Serbia", "Republic v. Israel"])
      expect(keysOf(text)).toBeUndefined();
  });

  test("is said to be no record of its own, with the step and its day", () =>
    expect(caseIn("South Africa v. Israel", record)?.told).toBe(
      "A case has no record of its own; what comes first is the source of the first step recorded (case filed, 29 Dec 2023).",
    ));

  test.each([
    ["Israel v. South Africa"],
    ["France v. Israel"],
    ["Israel"],
    ["v"],
    ["Prosecutor v. Abd-Al-Rahman"],
  ])("of which the record has no step is none: %s", (text) => expect(caseIn(text, record)).toBeNull());

  const isLaw = (text: string): boolean =>
    [...record.provisions.values()].some(({ citation }) => citation.includes(text));

  test("of which a decision is recorded as law under its name is that law: its first step does not come before it", () => {
    for (const text of ["Cyprus v Turkey", "Democratic Republic of the Congo v. Burundi"])
      expect(caseIn(text, record)).toBeNull();
  });

  test("is found by the names of whoever brought it and against whom, whichever case it is", () => {
    const filed = [...record.steps.values()].flat().filter(({ fields }) => fields.step === "case-filed");
    const missed = filed.flatMap(({ fields, source }) =>
      ((fields.by ?? []) as readonly string[]).flatMap((by) => {
        const text = [by, fields.subject].map((id) => record.entities.get(id)?.name).join(" v. ");
        return isLaw(text) || keysOf(text)?.includes(foldName(source)) ? [] : [text];
      }),
    );
    expect(filed.length).toBeGreaterThan(50);
    expect(missed).toEqual([]);
  });
});
