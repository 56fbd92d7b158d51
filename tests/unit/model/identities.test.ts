import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mayBeTheSame, recordsOfOne } from "../../../src/model/index.js";
import { FIRST_SEED } from "../../fuzz/settings.js";

type Judged = Parameters<typeof recordsOfOne>[1] extends Iterable<infer T> ? T : never;
const judged = (on: string, same: string, judgement: Judged["judgement"], rev = 1): Judged => ({
  ...{ act: "identity", on, same, judgement, rev },
});

describe("Records of one thing", () => {
  test("are the record alone where nobody has judged", () => {
    expect(recordsOfOne("a", [])).toEqual(["a"]);
    expect(recordsOfOne("a", [judged("b", "c", "positive")])).toEqual(["a"]);
  });

  test("are joined whichever way round the judgement was written, and through one another", () => {
    const acts = [judged("b", "a", "positive"), judged("b", "c", "positive")];
    expect(recordsOfOne("a", acts)).toEqual(["a", "b", "c"]);
    expect(recordsOfOne("c", acts)).toEqual(["c", "a", "b"]);
  });

  test("are apart again once a later judgement says so, or is no longer sure", () => {
    for (const later of ["negative", "unsure"] as const) {
      const acts = [judged("a", "b", "positive", 1), judged("b", "a", later, 2)];
      expect(recordsOfOne("a", acts)).toEqual(["a"]);
      expect(recordsOfOne("a", [...acts, judged("a", "b", "positive", 3)].reverse())).toEqual(["a", "b"]);
    }
  });

  test("are not joined by judgements of one revision that differ, in whichever order they stand", () => {
    const acts = [judged("a", "b", "positive"), judged("a", "b", "negative")];
    expect(recordsOfOne("a", acts)).toEqual(["a"]);
    expect(recordsOfOne("a", [...acts].reverse())).toEqual(["a"]);
  });

  test("hold nothing that is judged to be another than the record asked about, though a third record is joined with both", () => {
    const acts = [judged("a", "b", "positive"), judged("b", "c", "positive"), judged("a", "c", "negative")];
    expect(recordsOfOne("a", acts)).toEqual(["a", "b"]);
    expect(recordsOfOne("c", acts)).toEqual(["c", "b"]);
    expect(recordsOfOne("b", acts)).toEqual(["b", "a", "c"]);
  });

  test("take no part in what was judged of claims, or of a record and itself", () => {
    expect(recordsOfOne("a", [{ ...judged("a", "b", "positive"), act: "rank" }, judged("a", "a", "negative")])).toEqual(
      ["a"],
    );
  });

  test("are the same for each of them, in whichever order the judgements come, where nobody says no", () => {
    const id = fc.constantFrom("a", "b", "c", "d", "e");
    const acts = fc.array(
      fc.tuple(id, id).map(([on, same]) => judged(on, same, "positive")),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(acts, id, (all, one) => {
        const found = recordsOfOne(one, all);
        expect(recordsOfOne(one, [...all].reverse())).toEqual(found);
        for (const other of found) expect(recordsOfOne(other, all).sort()).toEqual([...found].sort());
      }),
      { seed: FIRST_SEED },
    );
  });
});

describe("Two records may be of one thing", () => {
  test("where both are actors, places, incidents or of one type, and not otherwise", () => {
    expect(mayBeTheSame(["Unit"], ["ArmedGroup"])).toBe(true);
    expect(mayBeTheSame(["State"], ["Place"])).toBe(true);
    expect(mayBeTheSame(["Incident"], ["Event"])).toBe(true);
    expect(mayBeTheSame(["Office"], ["Office"])).toBe(true);
    expect(mayBeTheSame(["Office"], ["Person"])).toBe(false);
    expect(mayBeTheSame(["Incident"], ["Situation"])).toBe(false);
    expect(mayBeTheSame([], [])).toBe(false);
  });
});
