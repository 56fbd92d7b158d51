import { expect } from "vitest";
import type { Answer, Ask, Oracles } from "./support.js";

/** Every cell of a matrix must say what its example says when it is asked about alone. */
async function expectCellsToEqualTheirExamples(rows: readonly Answer[], ask: Ask): Promise<void> {
  const outcomes = new Map<string, Record<string, string>>();
  for (const { cells, violations } of rows) {
    const counts = new Map<string, number>();
    for (const { mechanism, violations: members, example, outcome } of cells) {
      counts.set(mechanism.id, (counts.get(mechanism.id) ?? 0) + members);
      outcomes.set(example, { ...outcomes.get(example), [mechanism.id]: outcome });
    }
    for (const [mechanism, count] of counts) expect(count, mechanism).toBe(violations);
  }
  for (const [violation, expected] of outcomes) {
    const { violationCoverage } = await ask(
      "query ($violation: ID!, $mechanisms: [ID!]) { violationCoverage(violation: $violation, mechanisms: $mechanisms) { mechanism { id } outcome } }",
      { violation, mechanisms: Object.keys(expected) },
    );
    const alone = violationCoverage.map((one: Answer) => [one.mechanism.id, one.outcome]);
    expect(Object.fromEntries(alone), violation).toEqual(expected);
    expect(alone, violation).toHaveLength(Object.keys(expected).length);
  }
}

export const coverageMatrix: Oracles = {
  "01-which-mechanisms-cover-which-violations": async ({ coverageMatrix: { rows, pin } }, ask) => {
    const actors = new Set(rows.map(({ allegedActor }: Answer) => allegedActor?.name ?? null));
    expect([...actors]).toEqual(
      expect.arrayContaining(["Israeli authorities", "Hamas and other Palestinian armed groups"]),
    );
    expect(pin.hash).toMatch(/^[0-9a-f]+$/);
    await expectCellsToEqualTheirExamples(rows, ask);
  },
  "11-a-second-situation": ({ coverageMatrix: { rows, totals } }) => {
    expect(rows.length).toBeGreaterThan(0);
    const sum = (list: readonly Answer[]): number => list.reduce((total, { violations }) => total + violations, 0);
    expect(sum(totals)).toBe(sum(rows.flatMap(({ cells }: Answer) => cells)));
  },
};
