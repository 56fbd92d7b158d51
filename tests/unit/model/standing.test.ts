import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ActRecord, Judgements } from "../../../src/model/index.js";

const LAST = 6;
const claim = { id: "c", rev: 2 };
const act = (what: string, rev: number, on = "c"): ActRecord =>
  ({
    id: `${what}${rev}${on}`,
    act: what === "retraction" ? what : "rank",
    rank: what,
    rev,
    on,
  }) as unknown as ActRecord;
const anActs = fc.array(
  fc
    .tuple(fc.constantFrom("retraction", "DEPRECATED", "PREFERRED", "NORMAL"), fc.integer({ min: 2, max: LAST }))
    .map(([what, rev]) => act(what, rev)),
);

describe("The standing of a claim", () => {
  test("begins with its revision, ends with a retraction for good, and is suspended while its rank is deprecated", () => {
    const judged = new Judgements([act("DEPRECATED", 3), act("NORMAL", 4), act("retraction", 5), act("NORMAL", 6)]);
    expect([1, 2, 3, 4, 5, 6].map((rev) => judged.standsAt(claim, rev))).toEqual([
      false,
      true,
      false,
      true,
      false,
      false,
    ]);
    expect(judged.turnsOf(claim)).toEqual([2, 3, 4, 5]);
  });

  test("of one withdrawn with the changeset that brought it is none at any revision", () => {
    const judged = new Judgements([act("retraction", 2)]);
    expect(judged.turnsOf(claim)).toEqual([2, 2]);
  });

  test("is the more cautious of two ranks given at once, in any order", () => {
    for (const acts of [
      ["DEPRECATED", "PREFERRED"],
      ["PREFERRED", "DEPRECATED"],
    ])
      expect(new Judgements(acts.map((what) => act(what, 3))).rankOf("c", 3)).toBe("DEPRECATED");
  });

  test("is not touched by what is said of another claim", () => {
    expect(new Judgements([act("retraction", 3, "d")]).turnsOf(claim)).toEqual([2]);
  });

  test("is what its turns say at every revision, and later acts only add turns", () => {
    fc.assert(
      fc.property(anActs, (acts) => {
        const judged = new Judgements(acts);
        const turns = judged.turnsOf(claim);
        for (let rev = 0; rev <= LAST; rev++) {
          const stands = turns.filter((turn) => turn <= rev).length % 2 === 1;
          expect(stands).toBe(judged.standsAt(claim, rev));
          const then = new Judgements(acts.filter((one) => one.rev <= rev)).turnsOf(claim);
          expect(turns.slice(0, then.length)).toEqual(then);
        }
      }),
    );
  });
});
