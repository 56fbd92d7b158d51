import { expect } from "vitest";
import type { Answer, Oracles } from "./support.js";

export const accountabilityGaps: Oracles = {
  "14-where-are-the-gaps": async ({ accountabilityGaps, amongCourts }, ask) => {
    const key = ({ category, allegedActor }: Answer): string => `${category.id} / ${allegedActor?.id}`;
    const uncovered = async (mechanisms?: readonly string[]): Promise<string[]> => {
      const { coverageMatrix } = await ask(
        'query ($mechanisms: [ID!]) { coverageMatrix(situation: "israel-opt", mechanisms: $mechanisms) { rows { category { id } allegedActor { id } cells { outcome } } } }',
        { mechanisms },
      );
      const rows = coverageMatrix.rows.filter(({ cells }: Answer) =>
        cells.every(({ outcome }: Answer) => outcome !== "COVERED"),
      );
      return rows.map(key).sort();
    };
    const without = (gaps: readonly Answer[]): Answer[] => gaps.filter(({ kind }) => kind === "NO_MECHANISM");
    expect(without(accountabilityGaps).map(key).sort()).toEqual(await uncovered());
    // An organ that may debate anything reaches every row; asked of two courts alone, gaps remain.
    expect(without(amongCourts).map(key).sort()).toEqual(await uncovered(["icc", "icj"]));
    expect(without(amongCourts).length).toBeGreaterThan(0);
    expect(without(amongCourts).some(({ nearest }) => nearest !== null)).toBe(true);
    for (const { nearest, nearestLimb, sentence } of without(amongCourts)) {
      // To conduct of somebody who has died no court comes near; the sentence says why there is none.
      if (nearest === null) {
        expect(sentence).toMatch(/because of death; no court comes near\.$/);
        continue;
      }
      expect(sentence).not.toContain("because of death");
      expect(["icc", "icj"]).toContain(nearest.mechanism.id);
      expect(["CONTESTED", "UNKNOWN", "NOT_MET"]).toContain(nearestLimb.state);
    }
  },
};
