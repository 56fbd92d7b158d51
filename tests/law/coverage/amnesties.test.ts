import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/base/index.js";
import { assessCoverage, checkConduct } from "../../../src/law/index.js";
import { ofKind } from "../../../src/model/index.js";
import { bundled, bundledFacts } from "../../support/bundled.js";

const facts = bundledFacts();
const AS_OF = parseDay("2026-11-20");
const QUESTION = /amnesty/i;

/** Courts whose law has an amnesty, with a day of conduct that the rule is about. */
const FORUMS = ofKind(bundled().dataset.claims, "mandate").flatMap(({ fields: { mechanism, rule } }) => {
  const forum = facts.mechanisms.get(mechanism)?.forum;
  const day = (rule.to ?? rule.from ?? "2015-06-01") as string;
  return rule.bar === "AMNESTY" && forum && day < "2026-01-01" ? [{ mechanism, forum, day }] : [];
});

function amnesties(mechanism: string, place: string, day: string, nationalities: string[]) {
  const conduct = checkConduct(
    facts,
    {
      categories: ["crimes-against-humanity.murder"],
      places: [place],
      from: day,
      allegedActors: [{ kind: "PERSON", nationalities }],
    },
    AS_OF,
  );
  const [answer] = assessCoverage(facts, conduct, { mechanisms: [mechanism], asOf: AS_OF, flips: false });
  return (answer?.bars ?? []).filter(({ question }) => QUESTION.test(question));
}

describe("An amnesty", () => {
  it("of one State is not told of what foreigners did in another", () => {
    fc.assert(
      fc.property(fc.constantFrom(...FORUMS), ({ mechanism, day }) => {
        expect(amnesties(mechanism, "tha", day, ["tha"])).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("is told of what was done at home, of what nationals did abroad, and where nobody says whose nationals they were", () => {
    for (const [mechanism, home, day] of [
      ["national-esp", "esp", "1975-01-01"],
      ["national-chl", "chl", "1975-01-01"],
      ["national-slv", "slv", "1985-01-01"],
    ] as const) {
      expect(amnesties(mechanism, home, day, ["tha"])).not.toEqual([]);
      expect(amnesties(mechanism, "tha", day, [home])).not.toEqual([]);
      expect(amnesties(mechanism, "tha", day, [])).not.toEqual([]);
    }
  });
});
