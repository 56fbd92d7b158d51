import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OPEN_END, OPEN_START, UNDATED } from "../../src/base/index.js";
import { firstSeen } from "../../src/law/index.js";
import { isOfKind } from "../../src/model/index.js";
import { bundled } from "../support/bundled.js";

const { dataset } = bundled();
const byId = new Map(dataset.claims.map((claim) => [claim.id, claim]));
const answers = dataset.claims.flatMap((claim) => (isOfKind(claim, "response") ? [claim] : []));

describe("The first day on which a statement is there", () => {
  it("is not before the first of the claims it answers, where nothing tells when it was made", () => {
    const undated = answers.filter(({ actOn, publishedOn }) => actOn === null && publishedOn === null);
    expect(undated.length).toBeGreaterThan(0);
    const early = undated.filter((answer) => {
      const days = answer.fields.answers.map((id) => firstSeen(byId.get(id) ?? answer));
      return firstSeen(answer) < Math.min(...days);
    });
    expect(early.map(({ sentence }) => sentence)).toEqual([]);
  });

  it("is not before the end of the days it counts, where its source has no day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 4000 }), (from, days) => {
        const time = { ...UNDATED, certFrom: from, certTo: from + days, possFrom: from, possTo: from + days };
        expect(firstSeen({ kind: "figure", actOn: null, publishedOn: null, time })).toBe(from + days - 1);
      }),
    );
  });

  it("is that of its source, of its act, or the first of days that go on", () => {
    const time = { ...UNDATED, certFrom: 100, certTo: OPEN_END, possFrom: 100, possTo: OPEN_END };
    expect(firstSeen({ kind: "figure", actOn: null, publishedOn: null, time })).toBe(100);
    expect(firstSeen({ kind: "figure", actOn: null, publishedOn: 500, time })).toBe(500);
    expect(firstSeen({ kind: "response", actOn: 300, publishedOn: null, time: UNDATED, answersFrom: 400 })).toBe(300);
    expect(firstSeen({ kind: "response", actOn: null, publishedOn: null, time: UNDATED, answersFrom: 400 })).toBe(400);
    expect(firstSeen({ kind: "posting", actOn: null, publishedOn: null, time })).toBe(OPEN_START);
  });
});
