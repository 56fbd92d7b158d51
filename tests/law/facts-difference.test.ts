import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { askMechanism, differenceOf, LAW_CLAIM_KINDS, type Scope, type World } from "../../src/assessment/index.js";
import { parseDay } from "../../src/base/index.js";
import { loadSeed } from "../../src/import/index.js";
import { buildLawFacts } from "../../src/law/index.js";

const { dataset } = loadSeed(join(import.meta.dirname, "../fixtures/clocks"), { requireLedger: true });
const names = new Map(dataset.entities.map(({ id, name, type }) => [id, { id, name, type }]));
const before: World = { facts: buildLawFacts(dataset), claims: dataset.claims };
const scope: Scope = {
  asOf: parseDay("2022-01-01"),
  incidents: new Map(
    dataset.entities.flatMap(({ id, type, situations }) => (type === "Incident" ? [[id, situations] as const] : [])),
  ),
  mechanisms: [...before.facts.mechanisms.keys()],
  actors: [],
  cells: [],
  nameOf: (id) => names.get(id) ?? { id, name: id, type: "Organization" },
};

/** What a mechanism says of each alleged violation, with its reasons. */
const told = (byIncident: ReturnType<typeof askMechanism>["byIncident"], mechanism: string) =>
  [...byIncident].map(([incident, assessed]) => [
    incident,
    assessed.map(({ violation, begins, answers }) => ({ violation, begins, answer: answers.of(mechanism) })),
  ]);

describe("The difference between two states of the law", () => {
  test("names something that every mechanism has read whose answers differ, whichever claim is taken away", () => {
    const tables = new Map(scope.mechanisms.map((id) => [id, askMechanism(before, scope, id)]));
    let [spared, asked] = [0, 0];
    for (const { id } of dataset.claims.filter((claim) => LAW_CLAIM_KINDS.includes(claim.kind))) {
      const facts = buildLawFacts({ ...dataset, claims: dataset.claims.filter((claim) => claim.id !== id) });
      const changed = [...differenceOf(before.facts, facts)];
      for (const [mechanism, { byIncident, reading }] of tables) {
        if (changed.some((group) => reading.has(group))) asked++;
        else {
          spared++;
          const after = askMechanism({ ...before, facts }, scope, mechanism).byIncident;
          expect(told(after, mechanism), `${mechanism} without ${id}`).toEqual(told(byIncident, mechanism));
        }
      }
    }
    expect(spared).toBeGreaterThan(0);
    expect(asked).toBeGreaterThan(0);
  });

  test("is nothing between equal states", () => {
    expect(differenceOf(before.facts, buildLawFacts(dataset))).toEqual(new Set());
  });
});
