import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldName, foldWords } from "../../../src/base/index.js";
import { toldIn } from "../../../src/graphql/questions/search/others-names.js";
import type { LawFacts } from "../../../src/law/index.js";

/** A record of these natural persons, by their names. */
const recordOf = (...persons: readonly (readonly string[])[]): LawFacts =>
  ({
    entities: new Map(
      persons.map(([name = "", ...others], at) => [
        `person-${at}`,
        { id: `person-${at}`, type: "Person", name, names: others.map((text) => ({ language: "en", text })) },
      ]),
    ),
    claims: new Map(),
  }) as unknown as LawFacts;

const RECORD = recordOf(["Tarvo Adil Menkar", "Menkar"], ["Oskel Brandi", "Brandi"]);
/** Words that something in the record holds. */
const HELD = new Set("tarvo adil menkar oskel brandi court charged warrant did deny of".split(" "));
const told = (text: string) => {
  const { within, others } = toldIn(text, RECORD, (word) => HELD.has(word));
  return { named: within.map(({ key }) => key).filter((key) => /menkar|brandi/.test(key)), others: [...others] };
};

describe("A text of which nothing holds every word", () => {
  test.each([
    ["Tarvo Velune", ["tarvo"]],
    ["Velune Adil", ["adil"]],
    ["Sorel Menkar", ["menkar"]],
    ["Menkar Sorel", ["menkar"]],
    ["Oskel Menkar", ["oskel", "menkar"]],
    ["Tarv Velune", ["tarv"]],
  ])("that may name somebody else, %s, is looked for without the part of a name", (text, others) =>
    expect(told(text)).toEqual({ named: [], others }));

  test.each([
    ["did Menkar deny", ["menkar"]],
    ["President Menkar charged", ["menkar"]],
    ["Menkar and Brandi, warrant", ["menkar", "brandi"]],
    ["warrant of Tarvo Adil Menkar", ["tarvoadilmenkar"]],
  ])("that names a person whole, %s, leads to them", (text, named) => {
    expect(told(text).named).toEqual(expect.arrayContaining(named));
    expect(told(text).others).toEqual([]);
  });

  test("leads to no person by one of their names beside a word that nothing holds, whatever the names are", () => {
    const word = fc.stringMatching(/^[bcdfghklmnprst][aeiou][bcdfghklmnprst][aeiou][bcdfghklmnprst]$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 4, maxLength: 8 }), fc.nat(), fc.boolean(), (words, at, first) => {
        const [stranger = "", family = "", ...rest] = words;
        const record = recordOf([[...rest, family].join(" "), family]);
        const part = [...rest, family][at % (rest.length + 1)] ?? family;
        const text = first ? `${stranger} ${part}` : `${part} ${stranger}`;
        const { within, others } = toldIn(text, record, (one) => one !== stranger);
        expect(others).toContain(foldWords(part)[0]);
        expect(within.map(({ key }) => key)).not.toContain(foldName(family));
      }),
    );
  });
});
