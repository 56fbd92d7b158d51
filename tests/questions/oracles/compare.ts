import { expect } from "vitest";
import { type Answer, names, type Oracles } from "./support.js";

export const compare: Oracles = {
  "55-what-two-say-of-one-incident": ({ compare: { columns } }) => {
    expect(names(columns.map(({ speaker }: Answer) => speaker))).toEqual(["Hamas", "Amnesty International"]);
    expect(columns[0].responses.length).toBeGreaterThan(0);
    expect(columns[1].characterizations.length).toBeGreaterThan(0);
  },
};
