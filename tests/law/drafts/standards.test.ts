import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDay } from "../../../src/base/index.js";
import { extentOf, limitsOf, type Qualified, standsBehind } from "../../../src/law/drafts/verdicts/said/qualified.js";
import { checkDraft, factsOn } from "../../../src/law/index.js";
import { EXTENTS } from "../../../src/model/index.js";
import { bundledFacts } from "../../support/bundled.js";

const asOf = parseDay("2026-06-30");
const facts = factsOn(bundledFacts(), asOf);
const TOLD: readonly (Qualified | null)[] = [null, "PLAUSIBLE", "REASONABLE", "SUBSTANTIAL", "CONVINCING", "PROVED"];

describe("A standard at which somebody found something", () => {
  test("says how far it goes, each of the record", () => {
    expect(facts.standards.size).toBeGreaterThan(10);
    expect([...facts.standards.values()].filter(({ extent }) => extent === undefined).map(({ id }) => id)).toEqual([]);
  });

  test("that goes as far as a text says goes as far as any that says less; what is plausible, every one does", () => {
    const order = TOLD.slice(1) as readonly Qualified[];
    fc.assert(
      fc.property(fc.constantFrom(...EXTENTS, null), fc.nat(4), fc.nat(4), (extent, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((at) => order[at] as Qualified);
        if (standsBehind(extent, more as Qualified)) expect(standsBehind(extent, less as Qualified)).toBe(true);
        expect(standsBehind(extent, "PLAUSIBLE")).toBe(true);
      }),
    );
  });

  test("stops short of a finding where it is one of grounds, and says at which", () => {
    for (const extent of ["PLAUSIBLE", "REASONABLE", "SUBSTANTIAL"] as const) {
      expect(standsBehind(extent, null)).toBe(false);
      expect(limitsOf([extent])).not.toBe("its own");
    }
    for (const extent of ["FOUND", "CONVINCING", "PROVED"] as const) expect(standsBehind(extent, null)).toBe(true);
  });

  test("that does not say how far it goes stands behind nothing that is told as found, whatever it is called", () => {
    const told = "Amnesty International concluded that Israel committed genocide in Gaza.";
    const verdicts = (record: Parameters<typeof checkDraft>[1]) =>
      checkDraft(told, record, asOf).map(({ verdict }) => verdict);
    expect(verdicts(bundledFacts())).toEqual(["SUPPORTED"]);
    const silent = new Map(
      [...bundledFacts().standards].map(([id, { extent: _, ...one }]) => [id, { ...one, name: "Proved beyond doubt" }]),
    );
    expect(verdicts({ ...bundledFacts(), standards: silent })).toEqual(["STRONGER_THAN_RECORD"]);
    expect(extentOf({ ...facts, standards: silent }, [...silent.keys()][0] as string)).toBeNull();
  });
});
