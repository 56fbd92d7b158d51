import { describe, expect, test } from "vitest";
import { OPEN_END, OPEN_START, parseDay } from "../../src/base/index.js";
import type { LawClaim } from "../../src/law/index.js";
import { daysOfClaim, daysOfRecord } from "../../src/law/trace/index.js";

const undated = { certFrom: OPEN_END, certTo: OPEN_END, possFrom: OPEN_START, possTo: OPEN_END };
const claim = (given: object): LawClaim =>
  ({
    kind: "participation",
    actOn: null,
    effectFrom: null,
    effectTo: null,
    time: undated,
    fields: {},
    ...given,
  }) as unknown as LawClaim;
const days = (...isos: string[]): number[] => isos.map(parseDay);

/** An answer is worked out anew from each of these days; one that is missed would go on with yesterday's answer. */
describe("The days on which a claim of law may turn an answer", () => {
  test("are none where nothing is dated", () => expect(daysOfClaim(claim({}))).toEqual([]));

  test.each([
    ["its act", { actOn: parseDay("2001-02-03") }, ["2001-02-03"]],
    ["the day its effect begins", { effectFrom: parseDay("2001-02-03") }, ["2001-02-03"]],
    ["the first day without its effect", { effectTo: parseDay("2001-02-03") }, ["2001-02-03"]],
    [
      "both ends of its time, certain and possible",
      { time: { ...undated, ...{ certFrom: 1, certTo: 2, possFrom: 0, possTo: 3 } } as LawClaim["time"] },
      ["1970-01-02", "1970-01-03", "1970-01-01", "1970-01-04"],
    ],
    [
      "both ends of its rule, the day after the last",
      { kind: "mandate", fields: { rule: { from: "2002-07-01", to: "2010-12-31" } } },
      ["2002-07-01", "2011-01-01"],
    ],
    [
      "six months after a notice, since arbitration may be asked for then",
      { kind: "procedural-step", actOn: parseDay("2001-08-31"), fields: { step: "notice-given" } },
      ["2001-08-31", "2002-02-28"],
    ],
    [
      "the day after a mandate ended",
      { kind: "procedural-step", actOn: parseDay("2001-12-31"), fields: { step: "mandate-ended" } },
      ["2002-01-01"],
    ],
  ] as const)("are %s", (_what, given, expected) => {
    expect(daysOfClaim(claim(given)).sort()).toEqual(days(...expected).sort());
  });
});

describe("The days on which a record may turn an answer", () => {
  test("are the first of a State and the first without it", () => {
    expect(daysOfRecord({ existsFrom: "1918-10-28", existsTo: "1992-12-31" })).toEqual(
      days("1918-10-28", "1993-01-01"),
    );
  });
  test("are the first of a treaty, and the day after its table is complete", () => {
    expect(daysOfRecord({ inForce: "1969-01-04", participationCompleteTo: "2025-04-22" })).toContain(
      parseDay("2025-04-23"),
    );
  });
});
