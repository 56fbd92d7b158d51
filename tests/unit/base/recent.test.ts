import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bytesOf, CacheBudget, Recent } from "../../../src/base/index.js";

describe("What was asked for last", () => {
  test("is kept, and what nobody asked for longest goes first", () => {
    const made: string[] = [];
    const recent = new Recent<string, string>(2);
    const make = (key: string): string => {
      made.push(key);
      return key.toUpperCase();
    };
    const get = (key: string) => recent.get(key, () => make(key));
    expect([get("a"), get("b"), get("a"), get("c"), get("a"), get("b")]).toEqual(["A", "B", "A", "C", "A", "B"]);
    expect(made).toEqual(["a", "b", "c", "b"]);
  });

  test("may be nothing, and is then not made again; what could not be made is", () => {
    const recent = new Recent<string, undefined>(2);
    let made = 0;
    for (let time = 0; time < 2; time++) expect(recent.get("nothing", () => void made++)).toBeUndefined();
    expect(made).toBe(1);
    const fails = (): never => {
      made++;
      throw new Error("not yet");
    };
    for (let time = 0; time < 2; time++) expect(() => recent.get("failing", fails)).toThrow("not yet");
    expect(made).toBe(3);
  });
});

describe("What is kept within a number of bytes", () => {
  const small = (most: number) =>
    new Recent<string, string>({ entries: 5, bytes: most, bytesOf: (value) => value.length });

  test("never takes more than that, nor more entries, whatever is asked for", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(..."abcdefgh"), fc.nat(12)), { maxLength: 60 }), (asked) => {
        const recent = small(20);
        const held = new Map<string, string>();
        for (const [key, length] of asked) {
          let made = false;
          const value = recent.get(key, () => {
            made = true;
            return key.repeat(length);
          });
          if (!made) expect(value).toBe(held.get(key));
          held.set(key, value);
          const keys = [..."abcdefgh"].filter((one) => recent.has(one));
          expect(keys.length).toBeLessThanOrEqual(5);
          expect(keys.reduce((sum, one) => sum + (held.get(one) ?? "").length, 0)).toBeLessThanOrEqual(20);
        }
      }),
    );
  });
  test("does not hold what is larger by itself, and lets the others be for its sake", () => {
    const recent = small(10);
    recent.get("small", () => "x");
    expect(recent.get("large", () => "x".repeat(11))).toHaveLength(11);
    expect([recent.has("small"), recent.has("large")]).toEqual([true, false]);
  });
  test("is measured again where it has grown", () => {
    const recent = new Recent<string, string[]>({ entries: 5, bytes: 3, bytesOf: (value) => value.length });
    recent.get("other", () => ["x"]);
    const list = recent.get("list", (): string[] => []);
    list.push("a", "b", "c");
    expect(recent.has("other")).toBe(true);
    recent.weigh("list");
    expect([recent.has("other"), recent.has("list")]).toEqual([false, true]);
  });
});

describe("What several caches keep", () => {
  const KEYS = [..."abcdefgh"];
  const cacheIn = (budget: CacheBudget, bounds: { readonly entries?: number; readonly bytes?: number } = {}) =>
    new Recent<string, string[]>({ entries: 9, ...bounds, budget, bytesOf: (value) => value.join("").length });

  test("never takes more than their budget together, which knows what it is, whatever is asked for, grows or goes", () => {
    const step = fc.oneof(
      fc.record({ of: fc.nat(2), key: fc.constantFrom(...KEYS), letters: fc.nat(14) }),
      fc.record({ of: fc.nat(2), key: fc.constantFrom(...KEYS), grows: fc.nat(9) }),
      fc.record({ resize: fc.integer({ min: 0, max: 40 }) }),
      fc.record({ close: fc.constant(2) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const budget = new CacheBudget(30);
        const caches = [cacheIn(budget), cacheIn(budget, { bytes: 12 }), cacheIn(budget, { entries: 2 })];
        for (const one of steps) {
          if ("resize" in one) budget.resize(one.resize);
          else if ("close" in one) caches[one.close]?.close();
          else {
            const cache = caches[one.of] as Recent<string, string[]>;
            if ("letters" in one) cache.get(one.key, () => ["x".repeat(one.letters)]);
            else {
              cache.find(one.key)?.push("x".repeat(one.grows));
              cache.weigh(one.key);
            }
          }
          const held = caches.map((cache) =>
            KEYS.filter((key) => cache.has(key)).reduce(
              (sum, key) => sum + (cache.find(key) as string[]).join("").length,
              0,
            ),
          );
          const sum = held.reduce((all, more) => all + more, 0);
          expect(sum).toBe(budget.used);
          expect(sum).toBeLessThanOrEqual(budget.bytes);
          expect(held[1]).toBeLessThanOrEqual(12);
        }
      }),
    );
  });
  test("goes from whichever of them nobody has used it in for longest", () => {
    const budget = new CacheBudget(10);
    const [one, other] = [cacheIn(budget), cacheIn(budget)];
    one.get("first", () => ["xxxx"]);
    other.get("second", () => ["xxxx"]);
    one.find("first");
    one.get("third", () => ["xxxx"]);
    expect([one.has("first"), other.has("second"), one.has("third")]).toEqual([true, false, true]);
  });
  test("goes with a cache that is closed, which gives what it is asked for and keeps nothing from then on", () => {
    const budget = new CacheBudget(10);
    const cache = cacheIn(budget);
    cache.get("first", () => ["xxxx"]);
    cache.close();
    expect(cache.get("second", () => ["yyyy"])).toEqual(["yyyy"]);
    expect([cache.has("first"), cache.has("second"), budget.used]).toEqual([false, false, 0]);
  });
  test("is nothing where nothing may be kept", () => {
    const cache = cacheIn(new CacheBudget(0));
    expect(cache.get("first", () => ["x"])).toEqual(["x"]);
    expect(cache.has("first")).toBe(false);
  });
});

describe("The bytes of a value", () => {
  test("grow with what it holds, count what is shared once, and leave out what is others'", () => {
    const record = { name: "a".repeat(1_000) };
    const one = bytesOf([record]);
    expect(one).toBeGreaterThan(1_000);
    expect(bytesOf([record, record])).toBeLessThan(one + 50);
    expect(bytesOf([record, { name: "b".repeat(1_000) }])).toBeGreaterThan(2_000);
    expect(bytesOf([record], (object) => object === record)).toBeLessThan(100);
    expect(bytesOf(new Map([["key", new Set(["c".repeat(500)])]]))).toBeGreaterThan(500);
  });
  test("of a long list are those of some of its items, taken for all", () => {
    const list = Array.from({ length: 1_000 }, (_, index) => ({ text: `${index}`.padEnd(100) }));
    const exact = list.reduce((sum, item) => sum + bytesOf(item), 0);
    expect(Math.abs(bytesOf(list) / exact - 1)).toBeLessThan(0.1);
  });
  test("of a ring end", () => {
    const ring: { self?: unknown } = {};
    ring.self = ring;
    expect(bytesOf(ring)).toBeGreaterThan(0);
  });
});
