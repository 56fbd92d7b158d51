import fc from "fast-check";
import { expect, test } from "vitest";
import { nearestByNumber } from "../../../src/explorer/pages/provision/neighbours.js";

const of = (...ids: string[]) => ids.map((id) => ({ id }));

test("An article that is not recorded leads to those beside it, in the order of their numbers", () => {
  const all = of(
    "charter/art-76",
    "charter/art-98",
    "charter/art-98-2",
    "charter/art-101",
    "charter/rule-99",
    "code/art-99",
  );
  expect(nearestByNumber("charter/art-99", all).map(({ id }) => id)).toEqual([
    ...["charter/art-76", "charter/art-98", "charter/art-98-2", "charter/art-101"],
  ]);
  expect(nearestByNumber("charter/preamble", all)).toEqual([]);
});

test("No article that is left out is nearer than one that is shown", () => {
  fc.assert(
    fc.property(fc.nat(200), fc.uniqueArray(fc.nat(200), { maxLength: 40 }), (wanted, numbers) => {
      const shown = nearestByNumber(`charter/art-${wanted}`, of(...numbers.map((one) => `charter/art-${one}`)));
      const far = (id: string | number): number => Math.abs(Number(String(id).split("-").at(-1)) - wanted);
      const farthest = Math.max(...shown.map(({ id }) => far(id)));
      const left = numbers.filter((one) => !shown.some(({ id }) => id === `charter/art-${one}`));
      expect(left.every((one) => far(one) >= farthest)).toBe(true);
      expect(shown.length).toBe(Math.min(8, numbers.length));
    }),
  );
});
