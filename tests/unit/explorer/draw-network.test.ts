import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawNetwork, type Neighbour } from "../../../src/explorer/pages/network/draw-network.js";

const many = (type: string, count: number): readonly [string, Neighbour[]] => [
  type,
  Array.from({ length: count }, (_, index) => ({ id: `${type}-${index}`, name: `Name ${index}`, type, claims: 1 })),
];

describe("The drawing of what a thing is linked to", () => {
  test("keeps names apart by the height of a line, however many there are, and inside the picture", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 6 }), (counts) => {
        const { sectors, size, radius } = drawNetwork(counts.map((count, index) => many(`T${index}`, count)));
        const spokes = sectors.flatMap((sector) => sector.spokes);
        expect(spokes).toHaveLength(counts.reduce((sum, count) => sum + count, 0));
        const angles = spokes.map(({ angle }) => angle);
        expect([...angles].sort((a, b) => a - b)).toEqual(angles);
        expect(Math.max(...angles)).toBeLessThan(360);
        const apart = spokes.slice(1).map(({ x, y }, index) => {
          const before = spokes[index];
          return before ? Math.hypot(before.x - x, before.y - y) : 0;
        });
        expect(Math.min(...apart, 14)).toBeGreaterThan(13);
        const off = spokes.map(({ x, y }) => Math.abs(Math.hypot(x - size / 2, y - size / 2) - radius));
        expect(Math.max(...off)).toBeLessThan(1e-6);
      }),
      { numRuns: 60 },
    );
  });

  test("holds each of five hundred things once, in the order of its list", () => {
    const drawn = drawNetwork([many("Incident", 300), many("State", 200)]);
    expect(drawn.sectors.map(({ spokes }) => new Set(spokes.map(({ id }) => id)).size)).toEqual([300, 200]);
    expect(drawn.sectors[1]?.spokes[199]?.id).toBe("State-199");
  });

  test("shortens a long name by letters as they are read, whatever their script", () => {
    const name = "😀".repeat(60);
    const [sector] = drawNetwork([["Unit", [{ id: "a", name, type: "Unit", claims: 1 }]]]).sectors;
    expect([...(sector?.spokes[0]?.label ?? "")]).toHaveLength(36);
  });
});
