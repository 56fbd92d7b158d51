import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ownId } from "../../../src/import/build/own-id.js";
import { Slug } from "../../../src/model/index.js";
import { FIRST_SEED } from "../../fuzz/settings.js";

/** Words that a careless id would make one of: signs, borders, case, marks, nothing. */
const word = fc.oneof(
  fc
    .array(fc.constantFrom("a", "b", "A", "1", "-", ".", " ", "_", "é", "ك", ""), { maxLength: 4 })
    .map((all) => all.join("")),
  fc.string({ maxLength: 8 }),
);
const words = fc.array(word, { minLength: 1, maxLength: 3 });
const plain = (all: readonly string[]): string => JSON.stringify(all.map((one) => one.normalize("NFC")));

describe("The id of something of an import", () => {
  test("is that of the same words alone", () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 40 }), (all) => {
        const ids = new Set(all.map((one) => ownId("x", "spot", one)));
        expect(ids.size).toBe(new Set(all.map(plain)).size);
        for (const id of ids) expect(Slug.safeParse(id).success).toBe(true);
      }),
      { seed: FIRST_SEED, numRuns: 300 },
    );
  });

  test("is not that which another has with its hash", () => {
    fc.assert(
      fc.property(words, (one) => {
        const id = ownId("x", "", one);
        const foreign = id.slice("x/".length);
        expect(ownId("x", "", [foreign]) === id).toBe(plain(one) === plain([foreign]));
      }),
      { seed: FIRST_SEED, numRuns: 300 },
    );
  });

  test.each([
    [
      ["-1.5", "30.2"],
      ["1.5", "30.2"],
    ],
    [
      ["1.5", "-30.2"],
      ["1.5", "30.2"],
    ],
    [
      ["Kutum", ""],
      ["", "Kutum"],
    ],
    [
      ["A B", "C"],
      ["A", "B C"],
    ],
    [["A-1"], ["A.1"]],
    [["a 1"], ["A_1"]],
    [["a-1"], ["A-1"]],
  ])("tells %j from %j", (one, other) => expect(ownId("x", "spot", one)).not.toBe(ownId("x", "spot", other)));

  test("is the word itself where that can stand in an id, and readable where not", () => {
    expect(ownId("x", "unit", ["u-1"])).toBe("x/unit-u-1");
    expect(ownId("x", "unit", ["Hill Herald"])).toMatch(/^x\/unit-hill-herald-[0-9a-f]{20}$/);
  });
});
