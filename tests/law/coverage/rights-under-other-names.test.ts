import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDay, parseDay } from "../../../src/base/index.js";
import { assessCoverage, checkConduct } from "../../../src/law/index.js";
import { FIRST_SEED } from "../../fuzz/settings.js";
import { bundledFacts } from "../../support/bundled.js";

const facts = bundledFacts();
const asOf = parseDay("2026-01-01");
const from = formatDay(parseDay("2024-09-01"));
const STRENGTH = ["NOT_APPLICABLE", "NOT_MET", "UNKNOWN", "CONTESTED", "MET"];

/** Each court or body of rights with each crime that it looks at as a right, and that right. */
const put = [...facts.mechanisms.values()].flatMap((mechanism) =>
  mechanism.rules.rights.flatMap(({ right, crimes, treaty }) =>
    treaty ? [] : crimes.map((crime) => ({ mechanism: mechanism.id, right, crime })),
  ),
);
const states = ["uga", "deu", "cri", "tza", "gha", "fra", "arg", "ken"];

test("A crime that is put to a court as a right is within its subject no more surely than the right itself", () => {
  const subjectOf = (mechanism: string, category: string, state: string) =>
    assessCoverage(
      facts,
      checkConduct(
        facts,
        { categories: [category], places: [state], from, allegedActors: [{ kind: "STATE", nationalities: [state] }] },
        asOf,
      ),
      { mechanisms: [mechanism], asOf, flips: false },
    )[0]?.limbs.find(({ kind }) => kind === "SUBJECT_MATTER")?.state ?? "NOT_APPLICABLE";
  fc.assert(
    fc.property(fc.constantFrom(...put), fc.constantFrom(...states), ({ mechanism, right, crime }, state) => {
      const rights = put.filter((one) => one.mechanism === mechanism && one.crime === crime);
      const best = Math.max(...rights.map((one) => STRENGTH.indexOf(subjectOf(mechanism, one.right, state))));
      const found = STRENGTH.indexOf(subjectOf(mechanism, crime, state));
      expect([mechanism, right, crime, state, found <= best]).toEqual([mechanism, right, crime, state, true]);
    }),
    { seed: FIRST_SEED, numRuns: 200 },
  );
});
