import { describe, expect, test } from "vitest";
import { bundled } from "../../support/bundled.js";
import { sourceFiles, withoutComments } from "./source-files.js";

const { dataset } = bundled();

const BEARS_ON = "a mode that a kind of hop or an alleged involvement could bear on (Rome Statute, arts 25(3) and 28)";
const FORM = "a form of reparation: the closed list of the model (arsiwa, arts 34 to 37)";

/** Ids of the seed that stand in the program all the same, and why. */
const ALLOWED: Readonly<Record<string, string>> = {
  and: "the word, which is the code of a State too",
  leadership: "the head of a name: the leadership of a group; a standing in a State too",
  col: "the heading of a column, and the code of a State too",
  states: "a field of the model; in the seed all States taken together",
  researchers: "the name of a place in a file of tables, where they speak who drew it up",
  "high-seas": "the place that belongs to no State, named in a remedy",
  aggression: "the one crime whose jurisdiction has articles of its own (Rome Statute, arts 15 bis and 15 ter)",
  assertion: "the word; a standard of proof too",
  individual: BEARS_ON,
  joint: BEARS_ON,
  indirect: BEARS_ON,
  ordering: BEARS_ON,
  assisting: BEARS_ON,
  "common-purpose": BEARS_ON,
  incitement: BEARS_ON,
  attempt: BEARS_ON,
  "military-commander": BEARS_ON,
  "civilian-superior": BEARS_ON,
  restitution: FORM,
  compensation: FORM,
  rehabilitation: FORM,
  satisfaction: FORM,
  "non-repetition": FORM,
  "arsiwa/art-4": "the rule that the program applies, cited where it is applied",
  "arsiwa/art-5": "the rule that the program applies, cited where it is applied",
  "arsiwa/art-8": "the rule that the program applies, cited where it is applied",
  "arsiwa/art-11": "the rule that the program applies, cited where it is applied",
  "vclt/art-24": "the rule that the program applies, cited where it is applied",
  "vclt/art-28": "the rule that the program applies, cited where it is applied",
};
/** Names of the seed that are words. */
const WORDS: Readonly<Record<string, string>> = {
  States: "the word; in the seed all States taken together",
  Georgia: "a typeface",
};

const QUOTED = /"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'/g;
const TEMPLATES = /`((?:[^`\\]|\\.)*)`/g;

/** The texts in quotes of a file, those within others too, and nothing of its comments. */
const literals = (text: string): string[] =>
  [QUOTED, TEMPLATES].flatMap((form) =>
    [...withoutComments(text).matchAll(form)].map((match) => (match[1] ?? match[2]) as string),
  );
const texts = sourceFiles().flatMap(({ path, text }) => literals(text).map((literal) => ({ path, literal })));

describe("The program", () => {
  test("knows nobody: no id of a State, court, person, place, incident, source, law, mode, remedy or standard stands in it", () => {
    const ids = new Set(
      [
        ...[dataset.entities, dataset.mechanisms, dataset.sources, dataset.instruments],
        ...[dataset.provisions, dataset.categories, dataset.elements],
        ...[dataset.modes, dataset.remedies, dataset.standards],
      ].flatMap((records) => records.map(({ id }) => id)),
    );
    expect(ids.size).toBeGreaterThan(1_000);
    const found = texts.filter(({ literal }) => ids.has(literal));
    expect(found.filter(({ literal }) => !(literal in ALLOWED))).toEqual([]);
    expect(Object.keys(ALLOWED).filter((id) => !found.some(({ literal }) => literal === id))).toEqual([]);
  });

  test("names nobody: no name of one stands in a text of it", () => {
    const names = [...dataset.entities, ...dataset.mechanisms]
      .flatMap((one) => [one.name, ...(one.names ?? []).map(({ text }) => text)])
      // Short names are parts of other words; their ids are looked for above.
      .filter((name) => name.length >= 6 && !(name in WORDS));
    const found = texts.flatMap(({ path, literal }) =>
      names.filter((name) => literal.includes(name)).map((name) => `${path}: ${name}`),
    );
    expect(found).toEqual([]);
  });
});
