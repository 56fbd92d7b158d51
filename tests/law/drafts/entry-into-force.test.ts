import { describe, expect, test } from "vitest";
import { parseDay, tryParseDay, writeDay } from "../../../src/base/index.js";
import { checkDraft } from "../../../src/law/index.js";
import { bundledFacts } from "../../support/bundled.js";

const record = bundledFacts();
const verdicts = (text: string, asOf = "2026-11-20"): string[] =>
  checkDraft(text, record, parseDay(asOf)).map(({ verdict }) => verdict);

describe("The entry into force of a treaty as such", () => {
  test.each([
    ["The Rome Statute entered into force on 1 July 2002.", ["SUPPORTED"]],
    ["The Rome Statute entered into force on 30 June 2002.", ["CONTRADICTED"]],
    ["The Rome Statute entered into force on 2 July 2002.", ["CONTRADICTED"]],
    ["The Rome Statute entered into force in 2002.", ["SUPPORTED"]],
    ["The Rome Statute entered into force in 1998.", ["CONTRADICTED"]],
    ["On 1 July 2002, the Rome Statute entered into force.", ["SUPPORTED"]],
    ["On 17 July 1998, the Rome Statute entered into force.", ["CONTRADICTED"]],
    ["The Rome Statute entered into force on 1 July 2002, and the Court began its work.", ["SUPPORTED"]],
    ["The Rome Statute entered into force on 1 July 2002 for all the world.", ["STRONGER_THAN_RECORD"]],
    ["The Genocide Convention entered into force on 9 December 1948.", ["CONTRADICTED"]],
    // An article, an accession and what others say are not the treaty; for a State it is an act of the State.
    ["Article 124 of the Rome Statute entered into force on 1 July 2009.", []],
    ["The accession to the Rome Statute entered into force on 1 July 2009.", []],
    ["If the Rome Statute entered into force on 1 July 2003, nothing changes.", []],
    ["Scholars say the Rome Statute entered into force on 1 July 2003.", []],
    ["The Rome Statute entered into force for Ukraine on 1 January 2025.", ["SUPPORTED"]],
  ])("%s → %j", (text, expected) => expect(verdicts(text)).toEqual(expected));

  test("is not there yet for whoever looks from the day before", () => {
    const text = "The Rome Statute entered into force on 1 July 2002.";
    expect(verdicts(text, "2002-07-01")).toEqual(["SUPPORTED"]);
    expect(verdicts(text, "2002-06-30")).toEqual([]);
  });

  test("is never supported on a day beside the recorded one, nor contradicted on it, whichever treaty it is", () => {
    const dated = [...record.instruments.values()].flatMap(({ name, inForce }) => {
      const day = tryParseDay(inForce ?? "");
      return day === null ? [] : [{ name: name.replace(/^The /u, ""), day }];
    });
    const say = (name: string, on: number): string[] => verdicts(`The ${name} entered into force on ${writeDay(on)}.`);
    expect(dated.filter(({ name, day }) => say(name, day).includes("CONTRADICTED"))).toEqual([]);
    expect(dated.filter(({ name, day }) => say(name, day - 1).includes("SUPPORTED"))).toEqual([]);
    expect(dated.filter(({ name, day }) => say(name, day + 1).includes("SUPPORTED"))).toEqual([]);
    // Of a law that bears the name of a State it may be said for the State, and is left alone.
    expect(dated.filter(({ name, day }) => say(name, day).includes("SUPPORTED")).length).toBeGreaterThan(25);
  });
});
