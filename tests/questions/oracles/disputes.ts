import { expect } from "vitest";
import { type Answer, names, type Oracles } from "./support.js";

export const disputes: Oracles = {
  "54-what-a-state-disputes": async ({ disputes: { totalCount, nodes } }, ask) => {
    expect(nodes.length).toBe(Math.min(totalCount, 50));
    expect(names(nodes.map(({ speaker }: Answer) => speaker))).toContain("Israel");
    for (const { answers } of nodes) expect(answers.length).toBeGreaterThan(0);
    const alone = await ask('{ disputes(by: "isr", with: ALONE, first: 200) { nodes { speaker { name } } } }');
    for (const { speaker } of alone.disputes.nodes) expect(speaker.name).toBe("Israel");
  },
};
