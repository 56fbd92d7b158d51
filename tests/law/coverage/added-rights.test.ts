import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../../src/base/index.js";
import { assessCoverage, type ConductInput, checkConduct, flipInput } from "../../../src/law/index.js";
import { bundledFacts } from "../../support/bundled.js";

const facts = bundledFacts();
const asOf = parseDay("2025-06-30");
const LIFE = "human-rights-violations.right-to-life";
const echr = facts.mechanisms.get("echr");
const ask = (state: string, day: number, category: string, flips = false, more: Partial<ConductInput> = {}) => {
  const conduct = {
    categories: [category],
    places: [state],
    from: formatDay(day),
    allegedActors: [{ kind: "STATE", nationalities: [state] }],
    ...more,
  } as unknown as ConductInput;
  return assessCoverage(facts, checkConduct(facts, conduct, asOf), { mechanisms: ["echr"], asOf, flips })[0];
};
const added = (echr?.rules.rights ?? []).flatMap(({ right, treaty }) => (treaty ? [{ right, treaty }] : []));

describe.each(added)("A right that $treaty adds", ({ right, treaty }) => {
  const joined = [...(facts.participation.get(treaty) ?? [])].flatMap(([state, acts]) =>
    acts.flatMap(({ fields, effectFrom }) =>
      ["ratification", "succession"].includes(fields.act) && effectFrom !== null ? [{ state, first: effectFrom }] : [],
    ),
  );
  const parties = new Set(joined.map(({ state }) => state));
  const members = [...(facts.participation.get("echr") ?? new Map()).keys()] as string[];
  const outside = members.filter((state) => !parties.has(state));

  it("is looked at from the first day on which the State is bound, and on no day before it", () => {
    expect(joined.length).toBeGreaterThan(40);
    for (const { state, first } of joined) {
      // Some accepted petitions for later facts alone; then no right is looked at yet.
      expect(ask(state, first, right)?.outcome, `${state} on its first day`).toBe(ask(state, first, LIFE)?.outcome);
      const begins = facts.entities.get(state)?.existsFrom;
      if (begins && parseDay(begins) >= first) continue;
      expect(ask(state, first - 1, right)?.outcome, `${state} the day before`).not.toBe("COVERED");
    }
  });

  it("is not looked at for a member that stayed outside, which is told what would change that", () => {
    expect(outside.length).toBeGreaterThan(1);
    for (const state of outside) {
      const answer = ask(state, parseDay("2015-01-01"), right, true);
      expect(answer?.outcome, state).toBe("NOT_COVERED");
      expect(answer?.limbs.find(({ kind }) => kind === "SUBJECT_MATTER")?.state).toBe("NOT_MET");
      const flip = answer?.whyNot.find(({ missing }) => missing.includes(facts.instruments.get(treaty)?.name ?? "?"));
      expect(flip?.wouldBecome, state).toBe("COVERED");
      const applied = { suppose: flip && flipInput(flip.apply)?.suppose } as Partial<ConductInput>;
      expect(ask(state, parseDay("2015-01-01"), right, false, applied)?.outcome).toBe("COVERED");
    }
  });

  it("leaves every other right of the member as it is", () => {
    for (const state of outside) expect(ask(state, parseDay("2015-01-01"), LIFE)?.outcome).toBe("COVERED");
  });
});
