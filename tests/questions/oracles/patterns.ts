import { expect } from "vitest";
import { type Answer, expectSpeakers, ids, type Oracles } from "./support.js";

export const patterns: Oracles = {
  "27-incidents-that-form-a-pattern": ({ here, elsewhere }) => {
    const wholes = new Set(here.map(({ pattern }: Answer) => pattern.name));
    expect(wholes).toContain("Attacks of 7 October 2023 on southern Israel");
    expect(wholes).toContain("Conduct towards Palestinians in the Gaza Strip since October 2023");
    expect(elsewhere.length).toBeGreaterThan(0);
    for (const { author, rule, members, claim } of [...here, ...elsewhere]) {
      expect(claim.speaker).toEqual(author);
      expect([rule.length > 0, members.length > 1]).toEqual([true, true]);
      expectSpeakers([claim, ...claim.positions]);
      expect(claim.positions.length, claim.sentence).toBeGreaterThan(0);
    }
    expect(here.some(({ bearsOn }: Answer) => ids(bearsOn).includes("crimes-against-humanity/context-2"))).toBe(true);
  },
};
