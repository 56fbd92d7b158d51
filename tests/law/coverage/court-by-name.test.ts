import { expect, it } from "vitest";
import { parseDay } from "../../../src/base/index.js";
import { assessCoverage, type ConductInput, checkConduct } from "../../../src/law/index.js";
import { bundledFacts } from "../../support/bundled.js";

it('What is called a tribunal is not "the Court" in the sentence that no link ties conduct to it', () => {
  const facts = bundledFacts();
  const asOf = parseDay("2026-06-30");
  const criminal = [...facts.mechanisms.values()].filter(({ nature }) => nature === "criminal-court");
  const answers = [
    ["alb", "1994-06-01"],
    ["syr", "2012-06-01"],
  ].flatMap(([place = "", from = ""]) => {
    const input: ConductInput = {
      categories: ["crimes-against-humanity"],
      places: [place],
      from,
      allegedActors: [{ kind: "PERSON", nationalities: [place] }],
    };
    const mechanisms = criminal.map(({ id }) => id);
    return assessCoverage(facts, checkConduct(facts, input, asOf), { mechanisms, asOf, flips: false });
  });
  const untied = answers.filter(({ summary }) => summary.startsWith("No link ties"));
  expect(untied.length).toBeGreaterThan(1);
  for (const { mechanism, summary } of untied) {
    const name = facts.mechanisms.get(mechanism)?.name ?? "";
    expect(summary.includes("conduct to the Court:"), summary).toBe(/ Court$/.test(name));
  }
});
