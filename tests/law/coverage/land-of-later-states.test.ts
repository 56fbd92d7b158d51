import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../../src/base/index.js";
import { assessCoverage, checkConduct } from "../../../src/law/index.js";
import { bundledFacts } from "../../support/bundled.js";

const facts = bundledFacts();
const asOf = parseDay("2026-06-30");

/** States bound on days before they existed, with the treaty and the first of these days. */
const boundBefore = [...facts.participation].flatMap(([treaty, byState]) =>
  [...byState].flatMap(([state, acts]) => {
    const exists = facts.entities.get(state)?.existsFrom;
    return acts.flatMap(({ effectFrom, fields }) =>
      exists && effectFrom !== null && effectFrom < parseDay(exists) && fields.status === "accepted"
        ? [{ treaty, state, day: effectFrom }]
        : [],
    );
  }),
);
const COURTS = [...facts.mechanisms.values()].filter(({ nature }) => nature === "human-rights-court");

describe("A State that answers for days before it was one", () => {
  const asked = COURTS.flatMap(({ id, bases }) =>
    boundBefore
      .filter(({ treaty }) => bases.some(({ acceptance }) => acceptance?.instrument === treaty))
      .map(({ state, day }) => ({ id, state, day })),
  );

  it("is on its own soil on its own land, whoever held it then", () => {
    expect(asked.length).toBeGreaterThan(2);
    for (const { id, state, day } of asked) {
      const conduct = checkConduct(
        facts,
        {
          categories: ["human-rights-violations.right-to-life"],
          places: [state],
          from: formatDay(day),
          allegedActors: [{ kind: "STATE", nationalities: [state] }],
        },
        asOf,
      );
      const [answer] = assessCoverage(facts, conduct, { mechanisms: [id], asOf, flips: false });
      const limb = answer?.limbs.find(({ kind }) => kind === "TERRITORY");
      expect(limb?.state, `${id} ${state} ${formatDay(day)}: ${limb?.sentence}`).toBe("MET");
    }
  });
});
