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
    // In other languages, under its title, and before its forum or year.
    ["Afrique du Sud c. Israël", "icj-192-application-2023-12-29"],
    ["Sudáfrica contra Israel", "icj-192-application-2023-12-29"],
    ["ЮАР против Израиль", "icj-192-application-2023-12-29"],
    ["جنوب أفريقيا ضد إسرائيل", "icj-192-application-2023-12-29"],
    ["Nicaragua gegen Deutschland", "icj-193-application-2024-03-01"],
    ["South Africa vs Israel ICJ genocide case", "icj-192-application-2023-12-29"],
    [
      "Application of the Convention on Genocide in the Gaza Strip (South Africa v. Israel)",
      "icj-192-application-2023-12-29",
    ],
    ["Case concerning the Genocide Convention (The Gambia v. Myanmar), 2019", "icj-178-20191111"],
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

  test.each([
    "Al-Skeini and Others v UK",
    "Al-Skeini and Others v. Royaume-Uni",
  ])("that a decision is recorded under is that decision, whatever the State is called: %s", (text) =>
    expect(caseIn(text, record)).toEqual({ keys: [foldName("echr-cases/al-skeini")], told: "" }));

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

  test("is found by every name of the two States, under any title and before any forum", () => {
    const filed = [...record.steps.values()].flat().filter(({ fields }) => fields.step === "case-filed");
    const named = (id: string): readonly string[] => (record.entities.get(id)?.names ?? []).map(({ text }) => text);
    const bearers = new Map<string, Set<string>>();
    for (const { id, name, names } of record.entities.values())
      for (const text of [name, ...names.map((one) => one.text)])
        bearers.set(foldName(text), (bearers.get(foldName(text)) ?? new Set()).add(id));
    const alone = (name: string): boolean => bearers.get(foldName(name))?.size === 1;
    const pick = <T>(of: readonly T[], at: number): T | undefined => of[at % Math.max(1, of.length)];
    let asked = 0;
    const missed = filed.flatMap(({ fields, source }, at) => {
      const [by, against] = [(fields.by as readonly string[] | undefined)?.[0] ?? "", fields.subject as string].map(
        (id) => pick(named(id).filter(alone), at),
      );
      if (!by || !against || isLaw(`${by} v. ${against}`)) return [];
      asked += 1;
      const text = `Legality of what was done (${by} ${pick(["v.", "vs", "c.", "contra"], at)} ${against}), at the Court`;
      return keysOf(text)?.includes(foldName(source)) ? [] : [text];
    });
    expect(asked).toBeGreaterThan(30);
    expect(missed).toEqual([]);
  });
});
