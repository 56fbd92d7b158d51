import { expect } from "vitest";
import type { Oracles } from "./support.js";

export const recordedSince: Oracles = {
  "53-what-is-new-in-the-record": async ({ recordedSince: { totalCount, nodes, pageInfo } }, ask) => {
    expect(nodes.length).toBe(Math.min(totalCount, 50));
    expect(pageInfo.hasNextPage).toBe(totalCount > 50);
    for (const { recordedAt } of nodes) expect(recordedAt > "2026-11-28T12:00:00Z").toBe(true);
    const { recordedSince } = await ask("{ recordedSince(first: 1) { totalCount } }");
    expect(recordedSince.totalCount).toBeGreaterThan(totalCount);
  },
};
