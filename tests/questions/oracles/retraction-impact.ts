import { expect } from "vitest";
import type { Answer, Oracles } from "./support.js";

export const retractionImpact: Oracles = {
  "51-which-answers-fall": ({ retractionImpact }) => {
    expect(retractionImpact.length).toBeGreaterThan(10);
    const ofCourt = retractionImpact.filter(({ id }: Answer) => id.endsWith("/icc"));
    expect(ofCourt.length).toBeGreaterThan(10);
    for (const { sentence, becomes } of ofCourt)
      expect([sentence, becomes]).toEqual([
        expect.stringMatching(/: (COVERED|PARTIAL|CONTESTED)\.$/),
        expect.not.stringMatching(/: COVERED\.$/),
      ]);
  },
};
