import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessCoverage, outcomeOnly } from "../../../src/law/index.js";
import {
  BETWEEN_STATES,
  beforeBases,
  beforeLayers,
  betweenStates,
  checked,
  facts,
  LAYERED,
  OF_SEVERAL_BASES,
  type Put,
  told,
} from "../../support/conduct-near-edges.js";

/*
 * An outcome without reasons looks at fewer bases, days and applicants than an answer does (decision 0288). What it leaves
 * out shows only where the days it skips would have counted.
 */
function agree(drawn: fc.Arbitrary<Put>, few: number): void {
  const seen = new Set<string>();
  fc.assert(
    fc.property(drawn, (put) => {
      const conduct = checked(put);
      if (!conduct) return;
      const { mechanism, asOf } = put;
      const [whole] = assessCoverage(facts, conduct, { mechanisms: [mechanism.id], asOf, flips: false });
      const alone = outcomeOnly(facts, conduct, mechanism, asOf);
      expect(alone, told(put)).toBe(whole?.outcome);
      seen.add(alone);
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? few) },
  );
  expect(seen.size).toBeGreaterThan(2);
}

describe("An outcome without reasons is that of the answer with them", () => {
  it("in forums of several layers of law, over days on which one begins or ends", () => {
    expect(LAYERED.length).toBeGreaterThan(20);
    agree(beforeLayers, 400);
  });

  it("in other forums of several bases, over days on which a State concerned was bound, accepted or left", () => {
    expect(OF_SEVERAL_BASES.length).toBeGreaterThan(5);
    agree(beforeBases, 300);
  });

  it("in forums between States, over days on which the State complained of was bound or freed", () => {
    expect(BETWEEN_STATES.length).toBeGreaterThan(5);
    agree(betweenStates, 300);
  });
});
