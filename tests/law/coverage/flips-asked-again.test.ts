import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessCoverage, checkConduct, flipInput } from "../../../src/law/index.js";
import { checked, DRAWN, facts, type Put, told } from "../../support/conduct-near-edges.js";

/** Takes each flip as a client gets it, puts it into its own question, and looks at what comes of it. */
function askAgain(put: Put): number {
  const conduct = checked(put);
  if (!conduct) return 0;
  const { mechanism, raw, asOf } = put;
  const options = { mechanisms: [mechanism.id], asOf };
  const [answer] = assessCoverage(facts, conduct, options);
  let asked = 0;
  for (const flip of answer?.whyNot ?? []) {
    const change = flipInput(flip.apply);
    if (!change) continue;
    const next = { ...raw, ...change.conduct, suppose: [...(raw.suppose ?? []), ...change.suppose] };
    const [again] = assessCoverage(facts, checkConduct(facts, next, asOf), { ...options, flips: false });
    expect(again?.outcome, `${flip.missing} of ${told(put)}`).toBe(flip.wouldBecome);
    asked++;
  }
  return asked;
}

/* What an answer offers can be asked as it is offered: no State that there was not on those days, no act that is refused. */
describe("A flip put into the question it belongs to gives what it promises", () => {
  it.each(DRAWN)("%s", (_where, drawn) => {
    let asked = 0;
    fc.assert(
      fc.property(drawn, (put) => {
        asked += askAgain(put);
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 150) },
    );
    expect(asked).toBeGreaterThan(10);
  });
});
