import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distance, nearestNames } from "../../../src/base/index.js";

const aWord = fc.stringMatching(/^[a-d]{0,9}$/);

/** The textbook definition (optimal string alignment), slow and without giving up. */
function plainDistance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return plainDistance(restA, restB);
  let best = Math.min(plainDistance(restA, b), plainDistance(a, restB), plainDistance(restA, restB));
  if (a[0] === b[1] && a[1] === b[0]) best = Math.min(best, plainDistance(a.slice(2), b.slice(2)));
  return best + 1;
}

describe("The distance between two names", () => {
  test("counts letters changed, left out, put in and swapped", () => {
    const short = fc.stringMatching(/^[ab]{0,5}$/);
    fc.assert(
      fc.property(short, short, (a, b) => {
        expect(distance(a, b, 99)).toBe(plainDistance(a, b));
      }),
    );
    expect([distance("hamas", "hamsa", 3), distance("sudan", "sudn", 3), distance("isr", "pse", 3)]).toEqual([1, 1, 2]);
  });
  test("is the same from both sides, and zero between equal names only", () => {
    fc.assert(
      fc.property(aWord, aWord, (a, b) => {
        expect(distance(a, b, 99)).toBe(distance(b, a, 99));
        expect(distance(a, b, 99) === 0).toBe(a === b);
      }),
    );
  });
  test("is given up beyond its limit, and right within it", () => {
    fc.assert(
      fc.property(aWord, aWord, fc.nat(4), (a, b, limit) => {
        const true_ = distance(a, b, 99);
        if (true_ <= limit) expect(distance(a, b, limit)).toBe(true_);
        else expect(distance(a, b, limit)).toBeGreaterThan(limit);
      }),
    );
  });
});

describe("The nearest names", () => {
  const known = [
    ...["israel-opt", "israel-government", "sudan-darfur", "southern-israel", "hamas", "Hamas-Wing"],
    ...["war-crimes.hostage-taking", "war-crimes.attacking-civilians", "war-crimes.torture"],
  ];
  test("are not from another family for a shared beginning alone", () =>
    expect(nearestNames("crimes.hostages", known)).not.toContain("war-crimes.hostage-taking"));
  test("come nearest first, three at most, in an order that does not depend on that of the known", () => {
    // Too short to hold a stem: likeness of beginnings plays no part.
    const tooShort = fc.stringMatching(/^[a-d]{0,3}$/);
    fc.assert(
      fc.property(tooShort, fc.uniqueArray(aWord, { maxLength: 12 }), (written, names) => {
        const found = nearestNames(written, names);
        expect(found.length).toBeLessThanOrEqual(3);
        expect(nearestNames(written, [...names].reverse())).toEqual(found);
        const far = found.map((name) => distance(written, name, 99));
        expect([...far].sort((a, b) => a - b)).toEqual(far);
        for (const name of names)
          if (found.length === 3 && !found.includes(name))
            expect(distance(written, name, 99)).toBeGreaterThanOrEqual(far[2] as number);
      }),
    );
  });
  test.each([
    ["israel-otp", "israel-opt"],
    ["sudan-dafur", "sudan-darfur"],
    ["HAMAS", "hamas"],
    ["hama", "hamas"],
    ["israel", "israel-opt"],
    ["darfur", "sudan-darfur"],
    ["war-crimes.hostages", "war-crimes.hostage-taking"],
    ["war-crimes.civilians", "war-crimes.attacking-civilians"],
  ])("of %s begin with %s", (written, expected) => expect(nearestNames(written, known)[0]).toBe(expected));
  test("are none where nothing is near", () => expect(nearestNames("quartz", known)).toEqual([]));
});
