import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SharedWork } from "../../../src/base/index.js";

describe("Work that several wait for", () => {
  test("is begun once and taken further by whoever comes, and everybody has what it comes to", () => {
    fc.assert(
      fc.property(
        fc.nat(6),
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.nat(3), { maxLength: 40 }),
        (steps, askers, turns) => {
          const shared = new SharedWork<string>();
          const kept = new Map<string, number>();
          let begun = 0;
          let done = 0;
          function* begin(): Generator<unknown, void> {
            begun += 1;
            for (let step = 0; step < steps; step += 1) {
              yield;
              done += 1;
            }
            kept.set("a", done);
          }
          const all = Array.from({ length: askers }, () =>
            shared.take(
              "a",
              () => kept.has("a"),
              () => begin(),
            ),
          );
          for (const turn of turns) all[turn % askers]?.next();
          for (const one of all) for (; one.next().done !== true; );
          expect([begun, kept.get("a")]).toEqual([1, steps]);
        },
      ),
    );
  });

  test("that one asker leaves is taken to its end by another", () => {
    const shared = new SharedWork<string>();
    let kept = false;
    function* begin(): Generator<unknown, void> {
      yield;
      yield;
      kept = true;
    }
    const isDone = (): boolean => kept;
    const left = shared.take("a", isDone, begin);
    left.next();
    left.return();
    expect([...shared.take("a", isDone, begin)]).toHaveLength(1);
    expect(kept).toBe(true);
  });

  test("is forgotten when it throws, and begun anew by the next", () => {
    const shared = new SharedWork<string>();
    let tries = 0;
    let kept = false;
    function* begin(): Generator<unknown, void> {
      tries += 1;
      yield;
      if (tries === 1) throw new Error("once");
      kept = true;
    }
    const ask = () =>
      shared.take(
        "a",
        () => kept,
        () => begin(),
      );
    const [one, other] = [ask(), ask()];
    one.next();
    expect(() => one.next()).toThrow("once");
    expect([...other]).toHaveLength(1);
    expect([tries, kept]).toEqual([2, true]);
  });
});
