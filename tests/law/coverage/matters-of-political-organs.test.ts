import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/base/index.js";
import { assessCoverage, checkConduct } from "../../../src/law/index.js";
import { bundledFacts } from "../../support/bundled.js";

const facts = bundledFacts();
const asOf = parseDay("2026-06-30");
const ORGANS = [...facts.mechanisms.values()].filter(
  ({ id, nature, rules }) =>
    nature === "political-organ" && rules.person?.addressee === "ANY_DUTY_BEARER" && id.startsWith("un-"),
);

/** What one person owes to the law of one State or to one court is no matter between States or within the Charter. */
const OF_COURTS_ALONE = ["serious-domestic-offences", "offences-against-administration-of-justice"];

describe("Organs that may act on any matter within the Charter (articles 10 and 39)", () => {
  it("say of nothing that is alleged that it is outside what they cover", () => {
    expect(ORGANS.length).toBe(2);
    const outside = ORGANS.flatMap(({ id }) =>
      [...facts.categories.keys()].filter((category) => {
        const conduct = checkConduct(
          facts,
          {
            categories: [category],
            places: ["syr"],
            from: "2015-01-01",
            allegedActors: [{ kind: "STATE_ORGAN", nationalities: ["syr"] }],
          },
          asOf,
        );
        return assessCoverage(facts, conduct, { mechanisms: [id], asOf, flips: false })[0]?.outcome !== "COVERED";
      }),
    );
    expect([...new Set(outside)].sort()).toEqual([...OF_COURTS_ALONE].sort());
  });
});
