import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../../src/base/index.js";
import { assessCoverage, type ConductInput, checkConduct } from "../../../src/law/index.js";
import { bundledFacts } from "../../support/bundled.js";
import { type Asked, edgesOf, FORUMS, readLayers } from "./national-oracle/read-layers.js";

const facts = bundledFacts();
const TIES = ["here", "citizen", "resident", "present", "victim", "victim-lived"];
const CATEGORIES = [
  "genocide.killing",
  "crimes-against-humanity.murder",
  "crimes-against-humanity.apartheid",
  "war-crimes.murder",
  "war-crimes.attacking-civilians",
  "war-crimes.child-soldiers",
  "torture",
];
/** How many conducts are put to both; the release check raises it. */
const RUNS = Number(process.env.ORACLE_RUNS ?? 1500);

const asked: fc.Arbitrary<Asked> = fc.constantFrom(...FORUMS).chain((forum) => {
  const beside = (edges: readonly string[]) =>
    fc
      .tuple(fc.constantFrom(...edges), fc.integer({ min: -1, max: 1 }))
      .map(([day, shift]) => formatDay(parseDay(day) + shift));
  const near = beside(edgesOf(forum));
  // Nobody is asked what was known long ago; some forums have edges of then alone.
  const recent = edgesOf(forum).filter((one) => one > "1990-01-01");
  const day = fc.oneof(near, fc.integer({ min: parseDay("1940-01-01"), max: parseDay("2026-06-30") }).map(formatDay));
  const asOf = fc.oneof(fc.constant("2026-06-30"), ...(recent.length > 0 ? [beside(recent)] : []));
  return (
    fc
      .record({
        forum: fc.constant(forum),
        category: fc.constantFrom(...CATEGORIES),
        war: fc.constantFrom("INTERNATIONAL" as const, "NON_INTERNATIONAL" as const),
        day,
        asOf,
        ties: fc.subarray(TIES).map((list) => new Set(list)),
      })
      // A person of before the State was one has another nationality, which the table does not tell.
      .filter((one) => one.day <= one.asOf && one.day >= (facts.entities.get(forum)?.existsFrom ?? ""))
  );
});

function byEngine({ forum, category, war, day, asOf, ties }: Asked): string {
  const there = (tie: string): string[] => (ties.has(tie) ? [forum] : []);
  const input = {
    categories: [category],
    places: [ties.has("here") ? forum : "tha"],
    from: day,
    conflictClasses: [war],
    victimNationalities: ties.has("victim") ? [forum] : ["tha"],
    victimResidences: ties.has("victim-lived") ? [forum] : ["tha"],
    allegedActors: [
      {
        kind: "PERSON",
        nationalities: ties.has("citizen") ? [forum] : ["tha"],
        presentIn: there("present"),
        residentIn: there("resident"),
      },
    ],
  } as unknown as ConductInput;
  const on = parseDay(asOf);
  const mechanisms = [`national-${forum}`];
  return (
    assessCoverage(facts, checkConduct(facts, input, on), { mechanisms, asOf: on, flips: false })[0]?.outcome ?? ""
  );
}

describe("National law beside a table written another way", () => {
  it(`agrees on ${RUNS} described conducts, both edges of every layer among them`, () => {
    const differ: string[] = [];
    fc.assert(
      fc.property(asked, (one) => {
        const [engine, table] = [byEngine(one), readLayers(one)];
        if (engine !== table)
          differ.push(
            `${one.forum} ${one.category} ${one.war} ${one.day} asked ${one.asOf} [${[...one.ties]}]: ${engine}, table ${table}`,
          );
      }),
      { numRuns: RUNS, seed: 20261128 },
    );
    expect(differ).toEqual([]);
  }, 600_000);

  it("takes no unknown fact for a no: without ties the answer is never worse than with none", () => {
    fc.assert(
      fc.property(asked, ({ forum, category, day, asOf }) => {
        const on = parseDay(asOf);
        const input = {
          categories: [category],
          places: ["tha"],
          from: day,
          allegedActors: [{ kind: "PERSON" }],
        } as unknown as ConductInput;
        const open = assessCoverage(facts, checkConduct(facts, input, on), {
          mechanisms: [`national-${forum}`],
          asOf: on,
          flips: false,
        })[0];
        const best = byEngine({
          forum,
          category,
          war: "INTERNATIONAL",
          day,
          asOf,
          ties: new Set(TIES.filter((tie) => tie !== "here")),
        });
        if (best !== "NOT_COVERED") expect(open?.outcome).not.toBe("NOT_COVERED");
      }),
      { numRuns: Math.min(RUNS, 300), seed: 20261128 },
    );
  });
});
