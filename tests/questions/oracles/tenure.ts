import { expect } from "vitest";
import { type Answer, expectSpeakers, type Oracles } from "./support.js";

export const tenure: Oracles = {
  "17-posts-gaps-and-incidents": ({ certain, possible }) => {
    const keys = (incidents: readonly Answer[]): string[] =>
      incidents.map(({ incident, post, relation }) => [incident.id, post.id, relation].join(" "));
    const [sure, maybe] = [keys(certain.incidents), new Set(keys(possible.incidents))];
    expect(sure.length).toBeGreaterThan(0);
    expect(sure.filter((key) => !maybe.has(key))).toEqual([]);
    expect(maybe.size).toBeGreaterThan(sure.length);
    expect(new Set(certain.incidents.map(({ holds }: Answer) => holds))).toEqual(new Set(["CERTAIN"]));
    expect(possible.caution).toMatch(/presumed innocent/i);
    expect(possible.gaps).toContainEqual(expect.objectContaining({ from: "2005-07-14", to: "2005-09-21" }));
    for (const { claims, periods } of possible.postings) {
      expect(periods.length).toBeGreaterThan(0);
      expectSpeakers(claims);
    }
  },
};
