import { expect } from "vitest";
import type { Answer, Oracles } from "./support.js";

export const addFigures: Oracles = {
  "32-may-figures-be-added": ({ inside, sameDays, apart }) => {
    const reasons = ({ refusals }: Answer): string[] => refusals.map(({ reason }: Answer) => reason);
    expect([inside.value, reasons(inside)]).toEqual([null, ["NESTED"]]);
    expect([sameDays.value, reasons(sameDays)]).toEqual([null, ["WINDOWS_OVERLAP"]]);
    expect(apart).toMatchObject({ value: 1_023, bound: "EXACTLY", unit: "DEATHS", refusals: [] });
  },
};
