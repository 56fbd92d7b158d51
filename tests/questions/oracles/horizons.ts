import { expect } from "vitest";
import type { Answer, Oracles } from "./support.js";

export const horizons: Oracles = {
  "58-which-days-are-ahead": async ({ horizons }, ask) => {
    expect(horizons.length).toBeGreaterThan(0);
    const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    for (const { on, mechanism, before, after, because, conduct } of horizons) {
      expect(because.length).toBeGreaterThan(0);
      for (const [day, outcome] of [
        [dayBefore(on), before],
        [on, after],
      ]) {
        const { coverage } = await ask(
          "query ($conduct: ConductInput!, $asOf: Date) { coverage(conduct: $conduct, asOf: $asOf) { mechanism { name } outcome } }",
          { conduct: { ...JSON.parse(conduct), from: day }, asOf: day },
        );
        const found = coverage.find((one: Answer) => one.mechanism.name === mechanism.name);
        expect(found?.outcome, `${mechanism.name} on ${day}`).toBe(outcome);
      }
    }
  },
};
