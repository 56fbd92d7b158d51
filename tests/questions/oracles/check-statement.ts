import { expect } from "vitest";
import type { Answer, Oracles } from "./support.js";

export const checkStatement: Oracles = {
  "60-what-a-draft-may-say": ({ checkStatement: { assertions, unchecked, pin } }) => {
    expect(assertions.map(({ verdict }: Answer) => verdict)).toEqual([
      ...["STRONGER_THAN_RECORD", "SUPPORTED", "SUPPORTED", "SUPPORTED", "OUT_OF_DATE"],
    ]);
    expect(assertions[0].exactWording).toMatch(/a warrant is not a conviction.+presumed innocent/s);
    expect(assertions[3].exactWording).toMatch(/the conviction is not final/);
    for (const { claims } of assertions) expect(claims.length).toBeGreaterThan(0);
    for (const { start, end } of unchecked)
      expect(assertions.filter((one: Answer) => one.start < end && one.end > start)).toEqual([]);
    expect(pin.link).toMatch(/^\/check\?text=/);
  },
};
