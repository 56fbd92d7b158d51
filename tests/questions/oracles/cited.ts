import { expect } from "vitest";
import type { Answer, Oracles } from "./support.js";

export const cited: Oracles = {
  "61-each-claim-once": ({ coverage, cited }) => {
    const named = coverage.flatMap(({ limbs, bases, triggers }: Answer) =>
      [...limbs, ...bases.flatMap((basis: Answer) => basis.limbs), ...triggers].flatMap(({ claims }: Answer) =>
        claims.map(({ id }: Answer) => id),
      ),
    );
    expect(cited.map(({ id }: Answer) => id)).toEqual([...new Set(named)].sort());
    expect(named.length).toBeGreaterThan(cited.length);
  },
};
