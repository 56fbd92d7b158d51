import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, hashId, type Json, sha256 } from "../../../src/base/index.js";

const aKey = fc.string({ maxLength: 8 }).filter((key) => key !== "__proto__");
const aValue: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string().map((text) => text.normalize("NFC")),
    fc.integer(),
    fc.boolean(),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(aKey, tie("value"), { maxKeys: 4 }),
  ),
})).value;
const reordered = (value: Json | undefined): Json | undefined => {
  if (Array.isArray(value)) return value.map((item) => reordered(item as Json) as Json);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reordered(member as Json)]),
  ) as Json;
};

describe("Canonical JSON", () => {
  test("is JSON that holds what was written, with every name in order and nothing absent", () => {
    const inOrder = (_name: string, value: unknown): unknown =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value;
    fc.assert(
      fc.property(aValue, (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(value);
        // Names that look like whole numbers are put first by whoever reads them back.
        if (!/"\d+":/.test(text)) expect(text).toBe(JSON.stringify(JSON.parse(text), inOrder));
      }),
    );
  });

  test.each([
    ['\u0001\t"\\', '"\\u0001\\t\\"\\\\"'],
    ["e\u0301", '"\u00e9"'],
    ["\u007f", '"\u007f"'],
    ["قاعدة", '"قاعدة"'],
  ])("writes the text %j as %s", (text, written) => {
    expect(canonicalJson(text)).toBe(written);
  });
});

describe("An id", () => {
  test("does not depend on the order in which members were written", () => {
    fc.assert(
      fc.property(aValue, (value) => {
        expect(hashId("c", reordered(value) as Json)).toBe(hashId("c", value));
      }),
    );
  });

  test("does not depend on members that are absent or null", () => {
    fc.assert(
      fc.property(fc.dictionary(aKey, aValue, { maxKeys: 4 }), aKey, (value, key) => {
        if (Object.hasOwn(value, key)) return;
        expect(hashId("c", { ...value, [key]: null })).toBe(hashId("c", value));
        expect(hashId("c", { ...value, [key]: undefined })).toBe(hashId("c", value));
      }),
    );
  });

  test("depends on everything else", () => {
    fc.assert(
      fc.property(aValue, aValue, (a, b) => {
        expect(hashId("c", a) === hashId("c", b)).toBe(canonicalJson(a) === canonicalJson(b));
      }),
    );
    const same: Json = { kind: "figure", value: 7, at: "1.1", of: ["a", "b"] };
    const others: Json[] = [
      { ...same, value: 8 },
      { ...same, value: "7" },
      { ...same, of: ["b", "a"] },
      { ...same, of: ["a"] },
      { kind: "figure", value: 7, at: "1.1" },
    ];
    expect(new Set([same, ...others].map((one) => hashId("c", one))).size).toBe(6);
    expect(hashId("p", same)).not.toBe(hashId("c", same));
  });

  test("is the same for letters that are composed and letters that are put together", () => {
    expect(hashId("c", { name: "Mu\u0308nchen" })).toBe(hashId("c", { name: "M\u00fcnchen" }));
    expect(hashId("c", { name: "\u0627\u0653" })).toBe(hashId("c", { name: "\u0622" }));
    expect(hashId("c", { name: "Munchen" })).not.toBe(hashId("c", { name: "M\u00fcnchen" }));
  });

  test("has a prefix and twenty hexadecimal digits, the same on every machine and in every year", () => {
    expect(hashId("c", { b: [1, "x"], a: true })).toBe(`c-${sha256('{"a":true,"b":[1,"x"]}').slice(0, 20)}`);
    expect(sha256("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });
});

describe("Canonical JSON", () => {
  test("reads back to the same value", () => {
    fc.assert(
      fc.property(aValue, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(value);
      }),
    );
  });
});
