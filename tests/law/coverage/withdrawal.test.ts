import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../../src/base/index.js";
import { assessCoverage, type ConductInput, checkConduct } from "../../../src/law/index.js";
import { bundledFacts } from "../../support/bundled.js";

const facts = bundledFacts();
const asOf = parseDay("2026-06-30");
const EXIT = "2026-06-01";

/** Places that matters before the Court are about, and the days of conduct they are for, in whole text days. */
const scopes = (facts.steps.get("icc") ?? []).filter((step) => step.fields.step === "scope-stated");
const reaches = (id: string, day: string): boolean => {
  const scope = scopes.find((one) => one.id === id);
  return scope !== undefined && (scope.fields.conductFrom ?? "") <= day && day <= (scope.fields.conductTo ?? "9999");
};
const PLACES = [...new Set(scopes.map((one) => one.fields.subject as string))]
  .map((id) => ({ "israel-opt": "gaza-strip", "sudan-darfur": "north-darfur" })[id] ?? id)
  .concat("chn", "mmr", "high-seas");
const PARTIES = ["deu", "fra", "hun", "jor", "kor", "per", "zmb"];
/** Days at and beside the edges of matters are likelier than others. */
const edges = scopes.flatMap(({ fields }) => [fields.conductFrom, fields.conductTo].filter(Boolean) as string[]);
const day = fc.oneof(
  fc.integer({ min: parseDay("2002-07-01"), max: parseDay(EXIT) - 1 }),
  fc.tuple(fc.constantFrom(...edges), fc.integer({ min: -1, max: 1 })).map(([edge, shift]) => parseDay(edge) + shift),
);

describe("A matter under consideration before a withdrawal", () => {
  it("is met only by one whose own days reach the conduct", () => {
    let met = 0;
    let open = 0;
    fc.assert(
      fc.property(fc.constantFrom(...PARTIES), fc.constantFrom(...PLACES), day, (state, place, on) => {
        const input = {
          categories: ["crimes-against-humanity.murder"],
          places: [place],
          from: formatDay(on),
          ...(place === "high-seas" ? { flagState: "chn" } : {}),
          allegedActors: [{ kind: "PERSON", nationalities: [state], inAuthorizedOperation: false }],
          suppose: [{ kind: "WITHDRAWAL", state, on: "2025-06-01", from: EXIT }],
        } as ConductInput;
        const [answer] = assessCoverage(facts, checkConduct(facts, input, asOf), {
          mechanisms: ["icc"],
          asOf,
          flips: false,
        });
        const basis = answer?.bases.find((one) => one.link === "ACCUSED_NATIONALITY");
        const time = basis?.limbs.find((limb) => limb.kind === "TIME");
        if (time?.state === "CONTESTED") open += 1;
        if (time?.state !== "MET" || on < parseDay("2002-07-01")) return;
        met += 1;
        expect(
          time.claims.some((id) => reaches(id, formatDay(on))),
          time.sentence,
        ).toBe(true);
      }),
      { numRuns: 200 },
    );
    // Both sides were seen, so that the property cannot pass by asking nothing.
    expect(met).toBeGreaterThan(10);
    expect(open).toBeGreaterThan(10);
  });
});
