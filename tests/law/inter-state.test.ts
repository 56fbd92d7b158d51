import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type AnswerableError, formatDay, parseDay } from "../../src/base/index.js";
import {
  buildLawFacts,
  type CoverageAnswer,
  type LawFacts,
  type Limb,
  type SupposedActInput,
} from "../../src/law/facts/index.js";
import { checkActs } from "../../src/law/index.js";
import {
  applied,
  assessCourtOfStatesBasis,
  assessInterState,
  type InterStateFlip,
  type InterStateQuestion,
} from "../../src/law/inter-state/index.js";
import { bundled, bundledFacts } from "../support/bundled.js";

const LIMBS = ["SUBJECT_MATTER", "TIME", "TERRITORY", "PERSON", "PRECONDITION"] as const;
const Limbs = z.partialRecord(z.enum(LIMBS), z.string());
const Expectation = z.strictObject({
  outcome: z.string(),
  stage: z.string().optional(),
  link: z.string().optional(),
  limbs: Limbs.optional(),
  /** A part of the sentence of a limb: the reason. */
  says: Limbs.optional(),
  /** First and last covered day of a PARTIAL answer. */
  covered: z.tuple([z.string(), z.string()]).optional(),
  flips: z.array(z.strictObject({ kind: z.string(), missing: z.string(), wouldBecome: z.string() })).optional(),
  assumes: z.array(z.string()).optional(),
  rulings: z.partialRecord(z.enum(LIMBS), z.int()).optional(),
  rejectedBy: z.array(z.string()).optional(),
});
const Scenario = z.strictObject({
  name: z.string(),
  applicant: z.string(),
  respondent: z.string(),
  treaty: z.string(),
  filed: z.string(),
  conductFrom: z.string().optional(),
  conductTo: z.string().optional(),
  negotiatedSince: z.string().optional(),
  arbitrationRequestedOn: z.string().optional(),
  /** Acts to suppose, as the API takes them; the answer then says that it is hypothetical. */
  suppose: z.array(z.record(z.string(), z.string())).optional(),
  expect: z.record(z.string(), Expectation).optional(),
  error: z.string().optional(),
});
type Scenario = z.infer<typeof Scenario>;

const folder = join(import.meta.dirname, "inter-state");
const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
const scenarios = files.map((file) => ({
  file,
  scenarios: z.array(Scenario).parse(load(readFileSync(join(folder, file), "utf8"))),
}));
const { dataset } = bundled();
const facts: LawFacts = bundledFacts();

const day = (iso: string | undefined) => (iso === undefined ? undefined : parseDay(iso));
const questionOf = (scenario: Scenario): InterStateQuestion => ({
  applicant: scenario.applicant,
  respondent: scenario.respondent,
  instrument: scenario.treaty,
  asOf: parseDay(scenario.filed),
  conductFrom: day(scenario.conductFrom),
  conductTo: day(scenario.conductTo),
  negotiatedSince: day(scenario.negotiatedSince),
  arbitrationRequestedOn: day(scenario.arbitrationRequestedOn),
  suppose: checkActs(facts, scenario.suppose as unknown as SupposedActInput[] | undefined),
});

for (const { file, scenarios: list } of scenarios) {
  describe(`Inter-State scenarios in ${file}`, () => {
    it.each(list)("$name", (scenario) => {
      if (scenario.error) {
        expect(() => assessInterState(facts, questionOf(scenario))).toThrow(
          expect.objectContaining({ code: scenario.error }) as AnswerableError,
        );
        return;
      }
      const answers = assessInterState(facts, questionOf(scenario));
      for (const [forum, expected] of Object.entries(scenario.expect ?? {})) {
        const answer = answers.find((each) => each.mechanism === forum) as CoverageAnswer;
        expect(answer, `an answer of ${forum}`).toBeDefined();
        check(answer, expected);
        expect(answer.hypothetical).toBe(scenario.suppose !== undefined);
      }
    });
  });
}

function check(answer: CoverageAnswer, expected: z.infer<typeof Expectation>): void {
  const limb = (kind: string) => answer.limbs.find((each) => each.kind === kind);
  expect({ outcome: answer.outcome, summary: answer.summary }).toMatchObject({ outcome: expected.outcome });
  if (expected.stage) expect(answer.stage).toBe(expected.stage);
  if (expected.link) expect(answer.bases[0]?.linkState).toBe(expected.link);
  for (const [kind, state] of Object.entries(expected.limbs ?? {}))
    expect([kind, limb(kind)?.state, limb(kind)?.sentence].slice(0, 2), limb(kind)?.sentence).toEqual([kind, state]);
  for (const [kind, text] of Object.entries(expected.says ?? {})) expect(limb(kind)?.sentence).toContain(text);
  if (expected.covered)
    expect([answer.coveredFrom, answer.coveredTo].map((each) => formatDay(each ?? 0))).toEqual(expected.covered);
  for (const flip of expected.flips ?? []) {
    expect(answer.whyNot).toContainEqual(
      expect.objectContaining({ ...flip, missing: expect.stringContaining(flip.missing) }),
    );
  }
  if (expected.flips?.length === 0) expect(answer.whyNot).toEqual([]);
  for (const text of expected.assumes ?? []) expect(answer.assumptions.join(" ")).toContain(text);
  for (const [kind, count] of Object.entries(expected.rulings ?? {})) expect(limb(kind)?.rulings).toHaveLength(count);
  if (expected.rejectedBy) {
    const speakers = new Set(
      answer.limbs.flatMap((each) => each.contestedBy).map((id) => facts.claims.get(id)?.speaker),
    );
    expect([...speakers]).toEqual(expect.arrayContaining(expected.rejectedBy));
  }
}

describe("Every inter-State answer", () => {
  const asked = scenarios
    .flatMap(({ scenarios: list }) => list)
    .filter((scenario) => !scenario.error)
    .map(questionOf);

  /** Each question is answered once for all that is said of its answers. */
  const answers = new Map<InterStateQuestion, readonly CoverageAnswer[]>();
  const answersTo = (question: InterStateQuestion): readonly CoverageAnswer[] => {
    const given = answers.get(question) ?? assessInterState(facts, question);
    answers.set(question, given);
    return given;
  };

  it("has five limbs in order, each with a sentence, a provision of the graph and claims of the graph", () => {
    for (const question of asked) {
      for (const answer of answersTo(question)) {
        expect(answer.limbs.map((limb) => limb.kind)).toEqual(LIMBS);
        for (const limb of answer.limbs) {
          expect(limb.sentence).not.toBe("");
          expect(limb.provisions.length).toBeGreaterThan(0);
          expect(limb.provisions.filter((id) => !facts.provisions.has(id))).toEqual([]);
          expect(limb.claims.length).toBeGreaterThan(0);
          expect([...limb.claims, ...limb.rulings, ...limb.contestedBy].filter((id) => !facts.claims.has(id))).toEqual(
            [],
          );
        }
      }
    }
  });

  it("gives flips that become what they say when applied and asked again", () => {
    for (const question of asked) {
      for (const answer of answersTo(question)) {
        for (const flip of answer.whyNot as readonly InterStateFlip[]) {
          const again = assessInterState(facts, applied(question, flip.apply)).find(
            (each) => each.mechanism === answer.mechanism,
          );
          expect(again?.outcome).toBe(flip.wouldBecome);
        }
      }
    }
  });

  it("changes a limb when everything that limb cites is taken away", () => {
    // Facts take longer to build than all else: those without the same claims are built once.
    const without = new Map<string, { question: InterStateQuestion; mechanism: string; limb: Limb }[]>();
    for (const question of asked.filter((_, index) => index % 30 === 0))
      for (const { mechanism, limbs } of assessInterState(facts, { ...question, flips: false }))
        for (const limb of limbs) {
          const key = [...new Set(limb.claims)].sort().join(" ");
          without.set(key, [...(without.get(key) ?? []), { question, mechanism, limb }]);
        }
    for (const [key, cited] of without) {
      const gone = new Set(key.split(" "));
      const poorer = buildLawFacts({ ...dataset, claims: dataset.claims.filter((claim) => !gone.has(claim.id)) });
      for (const { question, mechanism, limb } of cited) {
        const again = assessInterState(poorer, { ...question, flips: false }).find(
          (each) => each.mechanism === mechanism,
        );
        const after = again?.limbs.find((each) => each.kind === limb.kind);
        // What was not known stays so when less is on record, for another reason.
        const [was, is] = limb.state === "UNKNOWN" ? [limb.sentence, after?.sentence] : [limb.state, after?.state];
        expect(is, `${question.applicant} v. ${question.respondent}, ${mechanism}, ${limb.sentence}`).not.toBe(was);
      }
    }
  });

  it("never turns an act of after the day of filing into a reason", () => {
    for (const question of asked) {
      for (const answer of answersTo(question)) {
        const later = answer.limbs
          .flatMap((limb) => [...limb.claims, ...limb.rulings])
          .filter((id) => (facts.claims.get(id)?.actOn ?? Number.NEGATIVE_INFINITY) > question.asOf);
        expect(later).toEqual([]);
      }
    }
  });
});

describe("The participation tables", () => {
  const joins = new Set(["ratification", "accession", "succession", "membership"]);
  // Published by the depositary or read from its table: a row lost or doubled shows here.
  it.each([
    ["genocide-convention", "2024-04-24", 153],
    ["icerd", "2025-04-22", 182],
    ["cat", "2024-04-24", 174],
    ["apartheid-convention", "2020-07-21", 109],
    ["un-charter", "2026-06-30", 193],
  ])("count, for %s on %s, %i parties", (instrument, on, count) => {
    const bound = [...(facts.participation.get(instrument) ?? [])].filter(([, claims]) =>
      claims.some(
        (claim) =>
          joins.has(claim.fields.act) &&
          claim.fields.status === "accepted" &&
          (claim.actOn ?? 0) <= parseDay(on) &&
          (claim.effectTo ?? Number.POSITIVE_INFINITY) > parseDay(on),
      ),
    );
    expect(bound).toHaveLength(count);
  });
});

describe("A court of States asked about conduct of a State", () => {
  const ask = (respondent: string, basis: string, from: string, asOf: string) =>
    assessCourtOfStatesBasis(facts, {
      mechanism: "icj",
      basis,
      respondent,
      from: parseDay(from),
      to: parseDay(from) + 1,
      asOf: parseDay(asOf),
    });

  it("says COVERED, naming an applicant without reservation, when the State is bound by the clause", () => {
    const answer = ask("isr", "icj/genocide-convention", "2023-11-01", "2024-02-01");
    expect(answer).toMatchObject({ outcome: "COVERED", linkState: "MET", applicant: "zaf" });
  });
  it("says NOT_COVERED when the State's reservation excludes the clause, whoever asks", () => {
    expect(ask("are", "icj/genocide-convention", "2023-06-01", "2025-04-01")).toMatchObject({
      outcome: "NOT_COVERED",
      linkState: "NOT_MET",
    });
  });
  it("says UNKNOWN where negotiation is required and nothing is recorded", () => {
    expect(ask("deu", "icj/icerd", "2020-06-01", "2021-04-01")).toMatchObject({ outcome: "UNKNOWN", linkState: "MET" });
  });
  it("has no answer for a basis that is not between States", () => {
    expect(
      assessCourtOfStatesBasis(facts, {
        mechanism: "icj",
        basis: "icj/none",
        respondent: "isr",
        from: 0,
        to: 1,
        asOf: 0,
      }),
    ).toBeNull();
  });
});
