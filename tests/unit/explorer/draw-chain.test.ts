import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawChain } from "../../../src/explorer/pages/chains/draw-chain.js";
import { FIRST_SEED } from "../../fuzz/settings.js";

type Hop = Parameters<typeof drawChain>[0][number];
const node = (id: string, name = `Unit ${id}`) => ({ id, name, kind: "Unit" });
const hop = (from: string, to: string, more: Partial<Hop> = {}): Hop => ({
  ...{ from: node(from), to: node(to), label: "part of", holds: "CERTAIN", disputed: false },
  ...more,
});

describe("The drawing of a chain", () => {
  test("places superiors above", () => {
    const { boxes } = drawChain([hop("a", "b"), hop("b", "c")]);
    const heightOf = (id: string): number => boxes.find((box) => box.id === id)?.y ?? Number.NaN;
    expect(heightOf("c")).toBeLessThan(heightOf("b"));
    expect(heightOf("b")).toBeLessThan(heightOf("a"));
  });

  test("leaves a hop from a node to itself to the table, and is empty without hops", () => {
    expect(drawChain([hop("a", "a")])).toMatchObject({ boxes: [], lines: [] });
    expect(drawChain([])).toMatchObject({ boxes: [], lines: [] });
  });

  test("shows what is said of each hop now, and not what was drawn before", () => {
    drawChain([hop("a", "b")]);
    expect(drawChain([hop("a", "b", { holds: "UNKNOWN" })]).lines[0]?.holds).toBe("UNKNOWN");
    expect(drawChain([hop("a", "b", { disputed: true })]).lines[0]?.disputed).toBe(true);
    expect(drawChain([hop("a", "b", { label: "under" })]).lines[0]?.label).toBe("under");
    const renamed = drawChain([hop("a", "b", { to: node("b", "Another name") })]);
    expect(renamed.boxes.find(({ id }) => id === "b")?.lines).toEqual(["Another name"]);
    const ofAnotherKind = drawChain([hop("a", "b", { to: { ...node("b"), kind: "Office" } })]);
    expect(ofAnotherKind.boxes.find(({ id }) => id === "b")?.kind).toBe("Office");
  });

  test("is the same in whichever order its hops come, with every place a number", () => {
    const ids = fc.constantFrom("a", "b", "c", "1", "2", "d/e");
    const hops = fc.uniqueArray(
      fc.record({ from: ids, to: ids, holds: fc.constantFrom("CERTAIN", "UNKNOWN"), disputed: fc.boolean() }),
      { selector: ({ from, to }) => `${from} ${to}`, maxLength: 9 },
    );
    fc.assert(
      fc.property(hops, fc.infiniteStream(fc.nat()), (of, order) => {
        const all = of.map(({ from, to, ...more }) => hop(from, to, more));
        const keys = new Map(all.map((one) => [one, order.next().value as number]));
        const other = [...all].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
        const drawing = drawChain(all);
        expect(drawChain(other)).toEqual(drawing);
        for (const { x, y } of drawing.boxes) expect(Number.isFinite(x + y)).toBe(true);
      }),
      { seed: FIRST_SEED, numRuns: 60 },
    );
  });
});
