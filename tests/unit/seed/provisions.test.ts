import { expect, test } from "vitest";
import { planWrite } from "../../../src/dataset/index.js";
import { bundled, bundledFacts } from "../../support/bundled.js";

const { dataset } = bundled();

test("Every provision whose id begins with that of an instrument leads to it, whether or not its record names it", () => {
  const instruments = new Set(dataset.instruments.map(({ id }) => id));
  const step = planWrite(dataset).steps.find(({ statement }) => statement.endsWith("link-provisions-to-instruments"));
  const linked = new Map(step?.rows.map(({ id, target }: any) => [id, target]));
  const wanted = dataset.provisions.flatMap(({ id, instrument }) => {
    const its = instrument ?? id.split("/")[0];
    return its && instruments.has(its) ? [[id, its] as const] : [];
  });
  expect(wanted.some(([id]) => dataset.provisions.some((one) => one.id === id && !one.instrument))).toBe(true);
  expect(linked).toEqual(new Map(wanted));
  const { provisions } = bundledFacts();
  for (const [id, its] of wanted) expect(provisions.get(id)?.instrument, id).toBe(its);
});
