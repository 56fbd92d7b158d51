import { expect } from "vitest";
import { type Answer, figure, names, type Oracles } from "./support.js";

export const figures: Oracles = {
  "30-casualty-figures": ({ figures }) => {
    expect(figure(figures, 370)).toMatchObject({ bound: "AT_LEAST", unit: "DEATHS" });
    expect(names(figure(figures, 140).nestsIn.map(({ value }: Answer) => ({ name: value })))).toContain(370);
    expect(figure(figures, 370).nestsIn.map(({ value }: Answer) => value)).toContain(70_000);
    expect(figures.some(({ unit, value }: Answer) => unit === "INJURIES" && value === 200_000)).toBe(true);
  },
  "31-casualty-figures-7-october": ({ figures }) => {
    expect(figure(figures, 1_200)).toMatchObject({ bound: "AT_LEAST", unit: "DEATHS" });
    expect(figure(figures, 800).nestsIn.map(({ value }: Answer) => value)).toContain(1_200);
  },
  "38-what-was-known-then": async ({ then, now }, ask) => {
    const bounds = (figures: Answer[]): string[] =>
      figures.filter((one) => one.value === 200_000).map((one) => one.bound);
    expect(bounds(then)).toEqual(["AT_LEAST"]);
    expect(bounds(now)).toEqual(["ABOUT"]);
    // The same pin, asked again: the same hash. What was recorded since is in the newest answer's dataset alone.
    const pinned = async (knownAt?: string): Promise<Answer> =>
      (
        await ask(
          'query ($knownAt: DateTime) { elementsMatrix(category: "genocide", subject: "israel-opt", asOf: "2026-01-01", knownAt: $knownAt) { pin { knownAt dataset hash } } }',
          { knownAt },
        )
      ).elementsMatrix.pin;
    const newest = await pinned();
    const { changesets } = await ask("{ changesets(sort: [{ seq: ASC }]) { recordedAt } }");
    const first = await pinned(changesets[0].recordedAt);
    expect(await pinned(first.knownAt)).toEqual(first);
    expect(first.dataset).not.toBe(newest.dataset);
  },
};
