import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LinkUp, statesAbove } from "../../src/law/index.js";

const STATES = ["state-a", "state-b"];
const UNITS = ["u0", "u1", "u2", "u3", "u4"];
const entities = new Map(
  [...STATES.map((id) => ({ id, type: "State" })), ...UNITS.map((id) => ({ id, type: "Unit" }))].map((one) => [
    one.id,
    one,
  ]),
) as unknown as Parameters<typeof statesAbove>[0]["entities"];

/** Links said by any number of claims, with loops among them. */
const links = fc
  .array(fc.record({ from: fc.constantFrom(...UNITS), to: fc.constantFrom(...UNITS, ...STATES) }), { maxLength: 14 })
  .map((all) => all.map((one, index) => ({ ...one, claim: `c${index}` })));

const above = (all: readonly { from: string; to: string; claim: string }[]) => {
  const asked: string[] = [];
  const found = statesAbove({ entities }, "u0", (id): LinkUp[] => {
    asked.push(id);
    return all.filter(({ from }) => from === id);
  });
  return { asked, found };
};

describe("The States above somebody", () => {
  it("are those that a way leads to, and each thing on the way is looked at once, loops or not", () => {
    fc.assert(
      fc.property(links, (all) => {
        const { asked, found } = above(all);
        expect(new Set(asked).size).toBe(asked.length);
        // The same by every way, walked one by one.
        const ways: { end: string; claims: string[] }[] = [];
        const walk = (at: string, claims: string[], passed: string[]): void => {
          if (STATES.includes(at)) ways.push({ end: at, claims });
          else
            for (const { from, to, claim } of all)
              if (from === at && !passed.includes(to)) walk(to, [...claims, claim], [...passed, to]);
        };
        walk("u0", [], ["u0"]);
        expect(found.map(({ id }) => id).sort()).toEqual([...new Set(ways.map(({ end }) => end))].sort());
        for (const { id, claims } of found)
          expect(claims).toEqual(
            expect.arrayContaining(ways.filter(({ end }) => end === id).flatMap((way) => way.claims)),
          );
      }),
    );
  });

  it("cost what their claims are, however many say each link of a long chain", () => {
    const chain = Array.from({ length: 40 }, (_, level) => level).flatMap((level) =>
      Array.from({ length: 8 }, (_, nth) => ({
        from: `u${level}`,
        to: level === 39 ? "state-a" : `u${level + 1}`,
        claim: `c${level}-${nth}`,
      })),
    );
    const { asked, found } = above(chain);
    expect(asked).toHaveLength(40);
    expect(found).toEqual([{ id: "state-a", claims: expect.any(Array) }]);
    expect(new Set(found[0]?.claims).size).toBe(chain.length);
  });
});
