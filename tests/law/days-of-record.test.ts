import { describe, expect, test } from "vitest";
import { OPEN_END, OPEN_START, parseDay } from "../../src/base/index.js";
import type { LawClaim } from "../../src/law/index.js";
import { firstSeen } from "../../src/law/time/index.js";
import { daysLookedFrom, daysOfClaim, daysOfRecord, tableLookedFrom } from "../../src/law/trace/index.js";
import { bundledFacts } from "../support/bundled.js";

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
      "the day on which what was done in private is public, beside that on which it was done",
      { kind: "procedural-step", actOn: parseDay("2005-01-25"), publicFrom: parseDay("2005-01-31") },
      ["2005-01-25", "2005-01-31"],
    ],
    [
      "six months after a notice, since arbitration may be asked for then",
      { kind: "procedural-step", actOn: parseDay("2001-08-31"), fields: { step: "notice-given" } },
      ["2001-08-31", "2002-02-28"],
    ],
    [
      "the day after a mandate ended",
      { kind: "procedural-step", actOn: parseDay("2001-12-31"), fields: { step: "mandate-ended" } },
      ["2001-12-31", "2002-01-01"],
    ],
  ] as const)("are %s", (_what, given, expected) => {
    expect(daysOfClaim(claim(given)).sort()).toEqual(days(...expected).sort());
  });
});

describe("Every claim of the bundled record", () => {
  test("is seen first on one of its days", () => {
    const missed = [...bundledFacts().claims.values()].filter((one) => {
      const seen = firstSeen(one);
      return seen > OPEN_START && !(daysOfClaim(one).includes(seen) && daysLookedFrom(one).includes(seen));
    });
    expect(missed.map(({ id }) => id)).toEqual([]);
  });
});

describe("The days looked from that may turn an answer", () => {
  const span = { ...undated, ...{ certFrom: 1, certTo: 2, possFrom: 0, possTo: 3 } };
  test("are all of an act, and of a rule on time", () => {
    const act = claim({ actOn: parseDay("2001-02-03"), effectFrom: parseDay("2002-02-03") });
    expect(daysLookedFrom(act)).toEqual(daysOfClaim(act));
    const rule = claim({ kind: "mandate", fields: { limb: "TIME", rule: { from: "2002-07-01", to: "2010-12-31" } } });
    expect(daysLookedFrom(rule)).toEqual(days("2002-07-01", "2011-01-01"));
  });
  test("are the first it is seen on, of other rules and of states of affairs", () => {
    const rule = { limb: "SUBJECT_MATTER", rule: { from: "2002-07-01" } };
    expect(daysLookedFrom(claim({ kind: "mandate", actOn: parseDay("2001-02-03"), fields: rule }))).toEqual(
      days("2001-02-03"),
    );
    expect(daysLookedFrom(claim({ kind: "nationality", publishedOn: 9, time: span }))).toEqual([]);
  });
  test("are that of an instrument on which its table begins to be complete", () => {
    const table = {
      inForce: "1945-10-24",
      participationCompleteFrom: "1975-01-01",
      participationCompleteTo: "2025-04-22",
    };
    expect(tableLookedFrom(table)).toEqual(days("1975-01-01"));
    expect(daysOfRecord(table)).toContain(parseDay("1975-01-01"));
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
