import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { PACKAGE_ROOT } from "../../../src/base/index.js";
import { type FaultCode, loadSeed } from "../../../src/import/index.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const WORLD = readFileSync(fileURLToPath(new URL("../../fixtures/import/world.yaml", import.meta.url)), "utf8");
const folders = temporaryFolders();
const README = readFileSync(join(PACKAGE_ROOT, "README.md"), "utf8");

/** The sentences of README under "What it does not claim", without their marks. */
const sentences = (/## What it does not claim\n(.*?)\n## /s.exec(README)?.[1] ?? "")
  .split("\n")
  .filter((line) => line.startsWith("- "))
  .flatMap((line) => line.slice(2).split(/(?<=\.) (?=[A-Z`])/))
  .map((sentence) => sentence.replaceAll(/[*`]/g, "").trim());

const step = (fields: string): string =>
  `claims:\n  - { kind: procedural-step, subject: river, mechanism: court, speaker: river-watch, at: "1", on: "2020-01-01", ${fields} }`;
const COURT = `mechanisms:
  - id: court
    name: Court of the River
    addressee: NATURAL_PERSON
    nature: criminal-court
    says: { speaker: river-watch, source: report }
    bases: [{ id: court/one, link: TERRITORY, provision: statute/art-1, sentence: it says so }]
`;
const person = (fields: string): string =>
  `sources:\n  - { id: ruling, title: Ruling, publisher: Court of the River, publishedOn: "2020-03-01", symbol: CR/1, kind: decision }\nentities:\n  - { id: x, type: Person, ${fields} }`;

/** For each of them, seeds that break it, and the fault by which they are refused. */
const BROKEN_BY: Readonly<Record<string, readonly (readonly [string, FaultCode])[]>> = {
  "It finds no facts and no guilt.": [
    ["entities:\n  - { id: x, type: ArmedGroup, name: Perpetrators of the raid }", "SEED_STATES_GUILT"],
    [
      "entities:\n  - { id: x, type: ArmedGroup, name: X, names: [{ language: en, text: War criminals of Oron }] }",
      "SEED_STATES_GUILT",
    ],
    [
      "claims:\n  - { kind: alias, subject: oron, name: Town of war criminals, language: en, speaker: river-watch, source: report, at: p. 1 }",
      "SEED_STATES_GUILT",
    ],
    [COURT + step("step: conviction-final, source: report"), "SEED_COURT_WITHOUT_DECISION"],
    [COURT + step("step: breach-found, source: report"), "SEED_COURT_WITHOUT_DECISION"],
  ],
  "COVERED means that a mechanism could take conduct up if the facts are as alleged.": [
    [
      'claims:\n  - { kind: coverage, subject: oron-raid, outcome: COVERED, speaker: river-watch, source: report, at: "1" }',
      "SEED_UNKNOWN_KIND",
    ],
    [
      'claims:\n  - { kind: characterization, subject: oron-raid, category: crimes.raid, outcome: COVERED, speaker: river-watch, source: report, at: "2" }',
      "SEED_INVALID_FIELD",
    ],
  ],
  "It is not legal advice, and not complete.": [
    ['instruments:\n  - { id: other, name: Other, participationCompleteTo: "2999-12-31" }', "SEED_DATE_IN_FUTURE"],
    ['sources:\n  - { id: other, title: Other, kind: report, publishedOn: "2999-12-31" }', "SEED_DATE_IN_FUTURE"],
  ],
  "Statements marked unverified were recorded from memory or a secondary report and name the document that would prove them.":
    [
      [
        "claims:\n  - { kind: occurrence, subject: oron-raid, place: oron, speaker: river-watch, source: report, at: not checked }",
        "SEED_NOT_CHECKED",
      ],
      [
        "claims:\n  - { kind: occurrence, subject: oron-raid, place: oron, speaker: river-watch, at: not checked, verification: unverified }",
        "SEED_INVALID_FIELD",
      ],
    ],
  "The Court's own words count as the Court's (authority, stage); the rest is our reading.": [
    [
      COURT + step("step: jurisdiction-ruling, source: report, ruling: { authority: CHAMBER_RULING }"),
      "SEED_COURT_WITHOUT_DECISION",
    ],
    [
      COURT.replace(
        "    bases:",
        "    rules: { subject: { provisions: [statute/art-1], categories: [crimes], authority: APPEAL_RULING } }\n    bases:",
      ),
      "SEED_COURT_WITHOUT_DECISION",
    ],
  ],
  "Natural persons appear only where a public court decision names them.": [
    [person("name: X"), "SEED_PERSON_WITHOUT_DECISION"],
    [person("name: X, namedIn: report"), "SEED_PERSON_WITHOUT_DECISION"],
    [
      `${person("name: X, namedIn: ruling")}\nclaims:\n  - { kind: alias, subject: x, name: Y, language: en, speaker: river-watch, source: report, at: p. 1 }`,
      "SEED_PERSON_WITHOUT_DECISION",
    ],
  ],
  "Victims, witnesses and minors do not appear at all.": [
    [person("name: Witness P-0017, namedIn: ruling"), "SEED_PERSON_PROTECTED"],
    [person("name: P-0017, namedIn: ruling"), "SEED_PERSON_PROTECTED"],
    [person("name: Victim of the raid, namedIn: ruling"), "SEED_PERSON_PROTECTED"],
    [
      `${person("name: X, namedIn: ruling")}\nclaims:\n  - { kind: harm, subject: oron-raid, population: x, harm: Hurt., speaker: river-watch, source: report, at: "1" }`,
      "SEED_WRONG_REFERENCE",
    ],
  ],
  "The sources' own words are not in this repository; passages are known by their hash.": [
    [
      `passages:\n  - { source: report, at: "1.2", sha256: "${"0".repeat(64)}", text: "As the report has it." }`,
      "SEED_INVALID_FIELD",
    ],
    [
      'claims:\n  - { kind: occurrence, subject: oron-raid, place: oron, speaker: river-watch, source: report, at: "1", quote: "As it has it." }',
      "SEED_INVALID_FIELD",
    ],
  ],
};

describe("What README says is not claimed", () => {
  test("is broken by some seed, sentence by sentence", () => {
    expect(sentences.length).toBeGreaterThan(5);
    expect(Object.keys(BROKEN_BY)).toEqual(sentences);
  });
  test.each(
    Object.entries(BROKEN_BY).flatMap(([sentence, seeds]) =>
      seeds.map(([seed, code]) => [sentence, code, seed] as const),
    ),
  )("%s Otherwise it is refused (%s)", (_sentence, code, seed) => {
    const { faults } = loadSeed(folders.make({ "world.yaml": WORLD, "fault.yaml": `${seed}\n` }));
    expect(faults.map((fault) => [fault.file, fault.code])).toEqual([["fault.yaml", code]]);
  });
  test("lets in a person whom a decision names, and a court's word that rests on its decision", () => {
    const good = `${person("name: X, namedIn: ruling")}\n${COURT}${step("step: conviction-final, source: ruling")}`;
    expect(loadSeed(folders.make({ "world.yaml": WORLD, "good.yaml": good })).faults).toEqual([]);
    const reported = COURT + step("step: conviction-final, source: report, publicity: reported-only");
    expect(loadSeed(folders.make({ "world.yaml": WORLD, "good.yaml": reported })).faults).toEqual([]);
  });
});
