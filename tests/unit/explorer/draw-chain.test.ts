import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawChain, drawFitting } from "../../../src/explorer/pages/chains/draw-chain.js";
import { FIRST_SEED } from "../../fuzz/settings.js";

type Hop = Parameters<typeof drawChain>[0][number];
const node = (id: string, name = `Unit ${id}`) => ({ id, name, kind: "Unit" });
const hop = (from: string, to: string, more: Partial<Hop> = {}): Hop => ({
  ...{ from: node(from), to: node(to), label: ["part of", "certain"], holds: "CERTAIN", disputed: false },
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
    expect(drawChain([hop("a", "b", { label: ["under"] })]).lines[0]?.label).toEqual(["under"]);
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

  test("that is too wide leaves out what is farthest from its subject, and nothing where it fits", () => {
    const wide = [hop("a", "b"), ...["1", "2", "3", "4", "5", "6"].map((id) => hop("b", id))];
    expect(drawFitting(wide, "a", 5_000)).toEqual({ drawing: drawChain(wide), shown: 7 });
    const narrow = drawFitting(wide, "a", 900);
    expect([narrow.shown, narrow.drawing]).toEqual([1, drawChain(wide.slice(0, 1))]);
    // A single level is drawn however wide it is: the subject is never without what stands above it.
    expect(drawFitting(wide.slice(1), "b", 100).shown).toBe(6);
  });

  test("fits the width or shows one level, whatever the hops, and the nearest are always among those shown", () => {
    const ids = fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h");
    const hops = fc.uniqueArray(fc.tuple(ids, ids), { selector: String, maxLength: 14 });
    fc.assert(
      fc.property(hops, fc.integer({ min: 200, max: 1_200 }), (pairs, width) => {
        const all = pairs.map(([from, to]) => hop(from, to));
        const { drawing, shown } = drawFitting(all, "a", width);
        const boxes = new Set(drawing.boxes.map(({ id }) => id));
        const nearest = all.filter(({ from, to }) => from.id === "a" && to.id !== "a");
        for (const { to } of nearest) expect(boxes).toContain(to.id);
        if (drawing.width > width) expect(shown).toBe(all.filter(({ from }) => from.id === "a").length);
      }),
      { seed: FIRST_SEED, numRuns: 60 },
    );
  });
});
