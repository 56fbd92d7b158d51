import { expect } from "vitest";
import { type Answer, names, type Oracles } from "./support.js";

export const accountabilityObstacles: Oracles = {
  "43-what-stands-in-the-way": ({ accountabilityObstacles: { obstructed, sought, singleSource } }) => {
    expect(names(obstructed.map(({ mechanism }: Answer) => mechanism))).toContain("International Criminal Court");
    for (const { claims } of obstructed) expect(claims.length).toBeGreaterThan(0);
    expect(names(sought.map(({ actor }: Answer) => actor)).sort()).toEqual(["Benjamin Netanyahu", "Yoav Gallant"]);
    for (const { caution, status } of sought)
      expect([status, caution]).toEqual(["WARRANT_IN_FORCE", expect.stringMatching(/presumed innocent/)]);
    expect(singleSource.length).toBeGreaterThan(0);
    for (const { claims } of singleSource) {
      const count = (of: (claim: Answer) => string): number => new Set(claims.map(of)).size;
      expect(
        Math.min(
          count(({ speaker }) => speaker.name),
          count(({ source }) => source.title),
        ),
      ).toBe(1);
    }
  },
};
