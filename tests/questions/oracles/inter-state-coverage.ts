import { expect } from "vitest";
import { expectReasons, type Oracles } from "./support.js";

export const interStateCoverage: Oracles = {
  "12-one-state-against-another": ({ interStateCoverage }) => {
    const [icj] = interStateCoverage;
    expect([icj.outcome, icj.title, icj.stage]).toEqual(["COVERED", "COMPROMISSORY_CLAUSE", "PRIMA_FACIE"]);
    expectReasons(icj);
    expect(icj.assumptions.join(" ")).toMatch(/dispute/i);
  },
};
