import { describe, expect, test } from "vitest";
import { Recent } from "../../src/base/index.js";

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
