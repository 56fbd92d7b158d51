import { expect } from "vitest";
import { type Answer, type Ask, expectSpeakers, ids, type Oracles } from "./support.js";

async function expectUsesToBeCells(
  evidence: readonly Answer[],
  categories: readonly string[],
  ask: Ask,
): Promise<void> {
  const cited = new Map<string, number>();
  for (const category of categories) {
    const { elementsMatrix } = await ask(
      'query ($category: ID!) { elementsMatrix(category: $category, subject: "israel-opt") { requirements { supporting { id } contradicting { id } leftOpen { id } } } }',
      { category },
    );
    for (const { supporting, contradicting, leftOpen } of elementsMatrix.requirements)
      for (const id of ids([...supporting, ...contradicting, ...leftOpen])) cited.set(id, (cited.get(id) ?? 0) + 1);
  }
  const uses = new Map(evidence.map(({ claim, uses: count }) => [claim.id, count]));
  expect(Object.fromEntries(uses)).toEqual(Object.fromEntries([...cited].filter(([, count]) => count >= 2)));
}

export const sharedEvidence: Oracles = {
  "26-evidence-that-serves-several-charges": async ({ sharedEvidence: { evidence, categories } }, ask) => {
    expect(evidence.length).toBeGreaterThan(5);
    for (const { uses, cells } of evidence) expect(cells.length).toBe(uses);
    expectSpeakers(evidence.map(({ claim }: Answer) => claim));
    await expectUsesToBeCells(evidence, ids(categories), ask);
  },
};
