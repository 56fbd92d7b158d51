import { expect } from "vitest";
import type { Oracles } from "./support.js";

export const coverageChanges: Oracles = {
  "13-what-changed-between": async ({ coverageChanges }, ask) => {
    expect(coverageChanges.length).toBeGreaterThan(0);
    for (const { on, before, after, event, because } of coverageChanges) {
      expect(on > "2014-12-31" && on <= "2015-04-01", on).toBe(true);
      expect(before).not.toBe(after);
      expect([event.length > 0, because.length > 0], event).toEqual([true, true]);
    }
    const none = await ask('{ coverageChanges(situation: "israel-opt", from: "2015-04-01", to: "2015-04-01") { on } }');
    expect(none.coverageChanges).toEqual([]);
  },
};
