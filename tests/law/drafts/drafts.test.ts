import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDay } from "../../../src/base/index.js";
import { checkDraft, factsOn, LONGEST_DRAFT } from "../../../src/law/index.js";
import { ofKind } from "../../../src/model/index.js";
import { Random } from "../../fuzz/random.js";
import { FIRST_SEED } from "../../fuzz/settings.js";
import { bundled, bundledFacts } from "../../support/bundled.js";
import { factsOfRecord, memoSentences } from "./memo.js";

const { dataset } = bundled();
const DAY = parseDay("2026-06-30");
const record = bundledFacts();
const facts = factsOn(record, DAY);
const check = (text: string, asOf = "2026-06-30") => checkDraft(text, record, parseDay(asOf));
const verdicts = (text: string, asOf?: string): string[] => check(text, asOf).map(({ verdict }) => verdict);
const random = new Random(FIRST_SEED);
const memo = factsOfRecord(facts, DAY, random);
const swapped = memoSentences(memo, random, 400, true);
const untouched = memoSentences(memo, random, 200, false);

describe("A draft held against the record", () => {
  test.each([
    [
      "Benjamin Netanyahu was convicted by the ICC in November 2024.",
      "STRONGER_THAN_RECORD",
      "a warrant is no conviction",
    ],
    ["Omar al-Bashir committed genocide.", "STRONGER_THAN_RECORD", "guilt told as a bare fact"],
    ["The ICC issued a warrant for Netanyahu on 20 November 2024.", "CONTRADICTED", "another day"],
    ["The ICJ issued a warrant of arrest for Netanyahu on 21 November 2024.", "CONTRADICTED", "another court"],
    ["The charges against Abu Garda were confirmed.", "CONTRADICTED", "the contrary outcome"],
    ["The ICC has an arrest warrant against Mohammed Deif, and he is wanted by the Court.", "OUT_OF_DATE", "it ended"],
    ["Abd-Al-Rahman is on trial before the ICC.", "OUT_OF_DATE", "he was convicted since"],
    ["The conviction of Abd-Al-Rahman is final.", "STRONGER_THAN_RECORD", "an appeal is open"],
    [
      "The ICJ ruled on 26 January 2024 that Israel is committing genocide.",
      "STRONGER_THAN_RECORD",
      "measures are no finding",
    ],
    ["The ICC withdrew the warrant against Netanyahu.", "CONTRADICTED", "it stands"],
    ["South Africa withdrew from the Rome Statute.", "CONTRADICTED", "its notice was taken back"],
    ["The ICJ found that Israel violated the Genocide Convention.", "STRONGER_THAN_RECORD", "measures are no finding"],
    ["Sudan is a State Party to the Rome Statute.", "CONTRADICTED", "a signatory is no party"],
    ["Burundi is a party to the Rome Statute.", "OUT_OF_DATE", "it left"],
    ["Ukraine ratified the Rome Statute on 21 August 2024.", "CONTRADICTED", "the day of a law at home"],
    ["India is a party to the Rome Statute.", "CONTRADICTED", "silence of a complete table"],
    ["Genocide is defined in article II of the Genocide Convention.", "SUPPORTED", "a Roman number"],
    ["Genocide is defined in article 2 of the Genocide Convention.", "SUPPORTED", "the same written otherwise"],
    ["Genocide is defined in article VI of the Genocide Convention.", "CONTRADICTED", "another Roman number"],
    ["Torture is defined in article 4 of the Convention against Torture.", "CONTRADICTED", "another article"],
    ["Hamas is a party to the Rome Statute.", "CONTRADICTED", "no armed group is one"],
    ["The Rapid Support Forces have ratified the Genocide Convention.", "NOT_RECORDED", "the table ends earlier"],
    ["The Rapid Support Forces have not joined the Rome Statute.", "SUPPORTED", "the same, denied"],
    ["The ICC can try States.", "CONTRADICTED", "it judges persons"],
    ["The ICC has jurisdiction over crimes committed before 1 July 2002.", "CONTRADICTED", "before its first day"],
    ["Genocide is defined in article 8 of the Rome Statute.", "CONTRADICTED", "another article"],
    ["Germany has not withdrawn from the Rome Statute.", "SUPPORTED", "a party of a complete table"],
    ["Germany withdrew from the Rome Statute.", "CONTRADICTED", "the same, asserted"],
    ["Germany has not withdrawn from the Genocide Convention.", "NOT_RECORDED", "the table ends earlier"],
    ["The Holy See has not withdrawn from the Rome Statute.", "NOT_RECORDED", "nothing of it is recorded"],
  ])("%s → %s: %s", (text, verdict) => {
    expect(verdicts(text)).toContain(verdict);
  });

  const names = ofKind(dataset.claims, "alias");
  const ofPersons = names.filter(
    ({ fields }) => dataset.entities.find(({ id }) => id === fields.subject)?.type === "Person",
  );

  test("says of every name that is somebody's claim who gives it and who disputes it", () => {
    expect(ofPersons.length).toBeGreaterThan(0);
    for (const { id, fields } of ofPersons) {
      const [one] = check(`${fields.name} was convicted by the ICC in 1949.`);
      expect([fields.name, one?.about]).toEqual([fields.name, expect.arrayContaining([fields.subject])]);
      expect(one?.sentence).toContain(`“${fields.name}” is a name given to `);
      expect(one?.claims).toContain(id);
      const against = dataset.claims.filter((claim) => claim.kind === "response" && claim.fields.answers.includes(id));
      if (against.length > 0) expect(one?.sentence).toContain("; that is disputed by ");
    }
  });

  test("knows a name that somebody gave only from the day it was given", () => {
    const dated = ofPersons.filter(({ actOn }) => actOn !== null);
    expect(dated.length).toBeGreaterThan(0);
    for (const { fields } of dated) {
      const said = `${fields.name} was convicted by the ICC.`;
      // What was said under seal was heard when it was made public.
      const first = Math.min(
        ...dated
          .filter((one) => one.fields.name === fields.name)
          .map(({ actOn, publicFrom }) => Math.max(Number(actOn), publicFrom ?? Number(actOn))),
      );
      expect(checkDraft(said, record, first - 1)).toEqual([]);
      expect(checkDraft(said, record, first)).toHaveLength(1);
    }
  });

  test.each([
    "On 21 November 2024, Pre-Trial Chamber I of the ICC issued warrants of arrest for Benjamin Netanyahu and Yoav Gallant.",
    "Israel signed the Rome Statute on 31 December 2000 but has not ratified it.",
    "Palestine acceded to the Rome Statute on 2 January 2015; the Statute entered into force for it on 1 April 2015.",
    "Neither Israel nor Sudan is a party to the Rome Statute.",
    "Omar al-Bashir is wanted by the ICC. He was not convicted.",
    "The charges against Abu Garda were not confirmed on 8 February 2010.",
    "Abd-Al-Rahman appealed his conviction on 6 November 2025.",
    "The Security Council referred the situation in Darfur to the ICC on 31 March 2005.",
    "The Prosecutor opened an investigation into the situation in Palestine between 2 and 4 March 2021.",
    "The Philippines is no longer a party to the Rome Statute.",
    "The ICC may not exercise jurisdiction over companies.",
    "The ICC has no jurisdiction over persons under 18.",
    "Apartheid is defined in article 7(1)(j) of the Rome Statute.",
  ])("%s → supported throughout", (text) => {
    const found = verdicts(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((verdict) => verdict !== "SUPPORTED")).toEqual([]);
  });

  test("silence of a table is a no up to the day to which it is complete, and not recorded after it", () => {
    const text = "India is a party to the Rome Statute.";
    expect([verdicts(text, "2026-06-30"), verdicts(text, "2026-07-01")]).toEqual([["CONTRADICTED"], ["NOT_RECORDED"]]);
    expect(verdicts("India is not a party to the Rome Statute.", "2026-07-01")).toEqual(["NOT_RECORDED"]);
  });

  test("a signatory is no party on any day, also after the table ends", () => {
    for (const asOf of ["2026-06-30", "2026-11-01"]) {
      expect(verdicts("Sudan is a party to the Rome Statute.", asOf)).toEqual(["CONTRADICTED"]);
      expect(verdicts("Sudan is not a party to the Rome Statute.", asOf)).toEqual(["SUPPORTED"]);
      expect(check("Sudan is not a party to the Rome Statute.", asOf)[0]?.claims.length).toBeGreaterThan(0);
    }
  });

  test("what came later is not there on an earlier day", () => {
    const text = "The ICC issued a warrant of arrest for Yoav Gallant.";
    expect([verdicts(text, "2024-11-20"), verdicts(text, "2024-11-21")]).toEqual([
      [expect.not.stringMatching("SUPPORTED")],
      ["SUPPORTED"],
    ]);
  });

  test("finds nine in ten of what was swapped, and raises hardly a false alarm", () => {
    const missed = swapped.filter(({ text }) => verdicts(text).every((verdict) => verdict === "SUPPORTED"));
    const alarms = untouched.filter(({ text }) =>
      check(text).some(({ verdict }) => verdict !== "SUPPORTED" && verdict !== "CONTESTED"),
    );
    const silent = untouched.filter(({ text }) => check(text).length === 0);
    expect([swapped.length, untouched.length]).toEqual([400, 200]);
    expect(missed.length / swapped.length, missed.map(({ text }) => text).join("\n")).toBeLessThanOrEqual(0.05);
    expect(alarms.length / untouched.length, alarms.map(({ text }) => text).join("\n")).toBeLessThanOrEqual(0.02);
    // A checker that finds nothing raises no false alarm either.
    expect(silent.map(({ text }) => text)).toEqual([]);
  });

  test("conditions, questions, quotations, hedges and reports of others assert nothing", () => {
    const bare = swapped.filter(({ swapped: kind, text }) => kind === "status" && !/;|: /.test(text)).slice(0, 60);
    expect(bare.length).toBe(60);
    const forms: readonly ((text: string) => string)[] = [
      (text) => `If ${text.replace(/\.$/, "")}, the question would be another.`,
      (text) => `Is it right that ${text.replace(/\.$/, "")}?`,
      (text) => `“${text}”`,
      (text) => `According to one newspaper, ${text}`,
      (text) => `The applicant alleges that ${text}`,
      (text) => `It is not clear whether ${text}`,
    ];
    const asserted = bare
      .flatMap(({ text }) => forms.map((form) => form(text)))
      .filter((text) => check(text).length > 0);
    expect(asserted).toEqual([]);
  });

  test("each assertion points at its words, and says nothing of truth", () => {
    for (const { text } of [...swapped, ...untouched]) {
      const long = `A first line about nothing.\n\n${text}\n`;
      for (const one of check(long)) {
        expect(long.slice(one.start, one.end)).toBe(one.text);
        expect(`${one.sentence} ${one.exactWording}`).not.toMatch(/\b(?:true|false|correct|proved that)\b/i);
      }
    }
  });

  test("no text breaks it, and none longer than one question takes is read", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const text = pieces.join(" ");
        for (const one of check(text)) expect(text.slice(one.start, one.end)).toBe(one.text);
      }),
      { seed: FIRST_SEED, numRuns: 60 },
    );
    expect(() => check("a".repeat(LONGEST_DRAFT + 1))).toThrowError(
      expect.objectContaining({ code: "DRAFT_TOO_LONG" }),
    );
  });
});

/** Words that predicates, names and days are made of, in no order, with signs that text may hold. */
const PIECES = [
  ...[
    "Israel",
    "Sudan",
    "Netanyahu",
    "the ICC",
    "Rome Statute",
    "was",
    "is not",
    "convicted",
    "party to",
    "signed",
    "ratified",
  ],
  ...[
    "on",
    "21 November 2024",
    "in 2015",
    "since",
    "article 12(3)",
    "of the",
    "warrant",
    "against",
    "in force",
    "if",
    "“",
    "”",
  ],
  ...[
    '"',
    ";",
    ":",
    ",",
    ".",
    "?",
    "(",
    ")",
    "\n",
    "\n\n",
    "- ",
    "بنيامين",
    "\u0000",
    "\ud800",
    "🜁",
    "and",
    "neither",
    "nor",
    "withdrew",
  ],
];
