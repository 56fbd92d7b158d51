import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { formatDay, parseDay } from "../../src/base/index.js";
import { assessCoverage, type ConductInput, checkConduct } from "../../src/law/index.js";
import { bundledFacts } from "../support/bundled.js";

const STATES = z.enum(["MET", "NOT_MET", "CONTESTED", "UNKNOWN", "NOT_APPLICABLE"]);
const LIMBS = z.enum(["SUBJECT_MATTER", "TIME", "TERRITORY", "PERSON", "PRECONDITION"]);

/** One scenario as `tests/law/README.md` explains it. */
const Scenario = z.strictObject({
  name: z.string(),
  why: z.string().optional(),
  mechanism: z.string(),
  asOf: z.string(),
  conduct: z.record(z.string(), z.unknown()),
  actors: z.array(z.record(z.string(), z.unknown())).default([]),
  expect: z.strictObject({
    outcome: z.enum(["COVERED", "PARTIAL", "CONTESTED", "UNKNOWN", "NOT_COVERED"]),
    basis: z.string().optional(),
    limbs: z.partialRecord(LIMBS, STATES).default({}),
    links: z.record(z.string(), STATES).default({}),
    coveredFrom: z.string().optional(),
    coveredTo: z.string().optional(),
    coveredPlaces: z.array(z.string()).optional(),
    says: z.partialRecord(LIMBS, z.string()).default({}),
    cites: z.partialRecord(LIMBS, z.string()).default({}),
    disputedBy: z.partialRecord(LIMBS, z.string()).default({}),
    summary: z.string().optional(),
    assumes: z.string().optional(),
    civil: z.record(z.string(), z.union([STATES, z.literal("NOT_TOLD")])).default({}),
    filing: z.record(z.string(), STATES).default({}),
    bars: z.record(z.string(), z.union([STATES, z.literal("NOT_TOLD")])).default({}),
  }),
});

const folder = join(import.meta.dirname, "scenarios");
const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
const facts = bundledFacts();
const iso = (day: number | null): string | null => (day === null ? null : formatDay(day));

describe.each(files)("Coverage as a jurist reads it: %s", (file) => {
  const scenarios = z.array(Scenario).parse(load(readFileSync(join(folder, file), "utf8")));

  it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))("%s", (_, scenario) => {
    const asOf = parseDay(scenario.asOf);
    const input = { ...scenario.conduct, allegedActors: scenario.actors } as unknown as ConductInput;
    const [answer] = assessCoverage(facts, checkConduct(facts, input, asOf), {
      mechanisms: [scenario.mechanism],
      asOf,
      flips: false,
    });
    if (!answer) throw new Error(`no mechanism ${scenario.mechanism}`);
    const expected = scenario.expect;
    expect(answer.outcome, answer.summary).toBe(expected.outcome);
    expect(answer.summary, "the sentence breaks off").not.toMatch(/: ?\.?$/);
    if (expected.basis) expect(answer.basis?.link, answer.summary).toBe(expected.basis);
    for (const [kind, state] of Object.entries(expected.limbs)) {
      const limb = answer.limbs.find((one) => one.kind === kind);
      expect(limb?.state, `${kind}: ${limb?.sentence}`).toBe(state);
    }
    // Several bases may share a kind of link; the best of them is meant.
    for (const [link, state] of Object.entries(expected.links)) {
      expect(
        answer.bases.filter((one) => one.link === link).map((one) => one.linkState),
        link,
      ).toContain(state);
    }
    if (expected.coveredFrom) expect(iso(answer.coveredFrom), "coveredFrom").toBe(expected.coveredFrom);
    if (expected.coveredTo) expect(iso(answer.coveredTo), "coveredTo").toBe(expected.coveredTo);
    if (expected.coveredPlaces) expect([...answer.coveredPlaces].sort()).toEqual([...expected.coveredPlaces].sort());
    const limbOf = (kind: string) => answer.limbs.find((one) => one.kind === kind);
    for (const [kind, words] of Object.entries(expected.says)) expect(limbOf(kind)?.sentence).toContain(words);
    for (const [kind, id] of Object.entries(expected.cites)) expect(limbOf(kind)?.provisions).toContain(id);
    for (const [kind, speaker] of Object.entries(expected.disputedBy))
      expect(limbOf(kind)?.contestedBy.map((id) => facts.claims.get(id)?.speaker)).toContain(speaker);
    if (expected.summary) expect(answer.summary).toContain(expected.summary);
    if (expected.assumes) expect(answer.assumptions.join(" ")).toContain(expected.assumes);
    for (const [by, state] of Object.entries(expected.filing))
      expect(
        answer.filing.filter((one) => one.by === by).map((one) => one.state),
        `the way in by ${by}`,
      ).toContain(state);
    for (const [words, state] of Object.entries(expected.bars))
      expect(answer.bars.find(({ question }) => question.includes(words))?.state ?? "NOT_TOLD", words).toBe(state);
    for (const [words, state] of Object.entries(expected.civil))
      expect(answer.civilClaims.find(({ question }) => question.includes(words))?.state ?? "NOT_TOLD", words).toBe(
        state,
      );
    for (const limb of answer.bases.flatMap((one) => one.limbs))
      expect(limb.provisions, `${limb.kind} names no provision`).not.toHaveLength(0);
  });
});
