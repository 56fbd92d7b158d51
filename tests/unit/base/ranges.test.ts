import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compareHolds,
  endDayOf,
  excludesIn,
  firstDayOf,
  type Holds,
  hasCertain,
  hasPossible,
  holdsOn,
  OPEN_END,
  parseDay,
  type TimeRange,
  threadHoldsOn,
  UNDATED,
} from "../../../src/base/index.js";
import { TimeSpec, toTimeRange } from "../../../src/model/index.js";

const range = (spec: TimeSpec): TimeRange => toTimeRange(TimeSpec.parse(spec));
const on = (claim: TimeRange, iso: string): Holds => holdsOn(claim, parseDay(iso));
const threadOn = (claims: readonly TimeRange[], iso: string): Holds => threadHoldsOn(claims, parseDay(iso));

/** Ranges as people can write them: CERTAIN within POSSIBLE, some open, some empty. */
const aRange: fc.Arbitrary<TimeRange> = fc
  .record({
    precise: fc.option(fc.tuple(fc.nat(60), fc.nat(60)), { nil: undefined }),
    imprecise: fc.option(fc.tuple(fc.nat(60), fc.nat(60)), { nil: undefined }),
    ongoing: fc.boolean(),
    starting: fc.boolean(),
    ending: fc.boolean(),
  })
  .map(({ precise, imprecise, ongoing, starting, ending }) => {
    const span = (pair: [number, number] | undefined) =>
      pair && { from: dayAt(Math.min(...pair)), ...(ongoing ? {} : { to: dayAt(Math.max(...pair)) }) };
    return range({
      precise: span(precise),
      imprecise: span(imprecise),
      ongoing: ongoing || undefined,
      starting,
      ending,
    });
  });
const dayAt = (offset: number): string => new Date(Date.UTC(2015, 0, 1 + offset)).toISOString().slice(0, 10);
const aDay = fc.integer({ min: -10, max: 80 }).map((offset) => parseDay(dayAt(offset)));
const shifted = (one: TimeRange, by: number): TimeRange => {
  const move = (day: number): number => (day >= OPEN_END ? day : day + by);
  return {
    ...one,
    certFrom: move(one.certFrom),
    certTo: move(one.certTo),
    possFrom: move(one.possFrom),
    possTo: move(one.possTo),
  };
};

describe("A range", () => {
  test("has its certain days among its possible ones", () => {
    fc.assert(
      fc.property(aRange, (one) => {
        if (!hasCertain(one)) return;
        expect(hasPossible(one)).toBe(true);
        expect(one.possFrom).toBeLessThanOrEqual(one.certFrom);
        expect(one.possTo).toBeGreaterThanOrEqual(one.certTo);
      }),
    );
  });

  test("gives one of four answers, and the one its days ask for", () => {
    fc.assert(
      fc.property(aRange, aDay, (one, day) => {
        const inside = (from: number, to: number): boolean => from <= day && day < to;
        const expected = inside(one.certFrom, one.certTo)
          ? "CERTAIN"
          : inside(one.possFrom, one.possTo)
            ? "POSSIBLE"
            : (hasCertain(one) || hasPossible(one)) &&
                ((one.starting && day < firstDayOf(one)) || (one.ending && day >= endDayOf(one)))
              ? "EXCLUDED"
              : "UNKNOWN";
        expect(holdsOn(one, day)).toBe(expected);
      }),
    );
  });

  test("excludes nothing unless somebody says that it started or ended", () => {
    fc.assert(
      fc.property(aRange, aDay, (one, day) => {
        expect(holdsOn({ ...one, starting: false, ending: false }, day)).not.toBe("EXCLUDED");
      }),
    );
  });

  test("gives the same answers when it and the day move together", () => {
    fc.assert(
      fc.property(aRange, aDay, fc.integer({ min: -4000, max: 4000 }), (one, day, by) => {
        expect(holdsOn(shifted(one, by), day + by)).toBe(holdsOn(one, day));
      }),
    );
  });

  test("that nobody dated says nothing of any day", () => {
    fc.assert(
      fc.property(aDay, (day) => {
        expect(holdsOn(UNDATED, day)).toBe("UNKNOWN");
      }),
    );
    expect(range({})).toEqual({ ...UNDATED });
  });

  test("that is not certain before its first day says UNKNOWN there, and EXCLUDED when that day was the start", () => {
    const seen = { precise: { from: "2015-04-01", to: "2015-04-30" } };
    const days = ["2015-03-31", "2015-04-01", "2015-04-02", "2015-04-29", "2015-04-30", "2015-05-01"];
    const answers = (spec: TimeSpec): Holds[] => days.map((day) => on(range(spec), day));
    const inside = ["CERTAIN", "CERTAIN", "CERTAIN", "CERTAIN"];
    expect(answers(seen)).toEqual(["UNKNOWN", ...inside, "UNKNOWN"]);
    expect(answers({ ...seen, starting: true })).toEqual(["EXCLUDED", ...inside, "UNKNOWN"]);
    expect(answers({ ...seen, ending: true })).toEqual(["UNKNOWN", ...inside, "EXCLUDED"]);
  });

  test("holds for at least one of its imprecise days", () => {
    const some = range({
      precise: { from: "2015-04-10", to: "2015-04-20" },
      imprecise: { from: "2015-04-01", to: "2015-04-30" },
      starting: true,
      ending: true,
    });
    const days = [
      "2015-03-31",
      "2015-04-01",
      "2015-04-09",
      "2015-04-10",
      "2015-04-20",
      "2015-04-21",
      "2015-04-30",
      "2015-05-01",
    ];
    expect(days.map((day) => on(some, day))).toEqual([
      "EXCLUDED",
      "POSSIBLE",
      "POSSIBLE",
      "CERTAIN",
      "CERTAIN",
      "POSSIBLE",
      "POSSIBLE",
      "EXCLUDED",
    ]);
  });

  test("that had not ended when it was said holds on the last day there is", () => {
    const open = range({ precise: { from: "2015-04-01" }, ongoing: true });
    expect([on(open, "2015-03-31"), on(open, "2015-04-01"), on(open, "9999-12-31")]).toEqual([
      "UNKNOWN",
      "CERTAIN",
      "CERTAIN",
    ]);
    expect(endDayOf(open)).toBe(OPEN_END);
  });

  test("of one day holds on that day alone", () => {
    const one = range({ precise: { from: "2016-02-29", to: "2016-02-29" } });
    expect(["2016-02-28", "2016-02-29", "2016-03-01"].map((day) => on(one, day))).toEqual([
      "UNKNOWN",
      "CERTAIN",
      "UNKNOWN",
    ]);
  });

  test.each<[string, TimeSpec]>([
    ["ends nowhere and is not said to go on", { precise: { from: "2015-04-02" } }],
    ["goes on and has a last day", { precise: { from: "2015-04-02", to: "2015-05-01" }, ongoing: true }],
    ["starts on a day that is none", { imprecise: { from: "2015-02-30" } }],
  ])("that %s is refused", (_what, spec) => expect(TimeSpec.safeParse(spec).success).toBe(false));
});

describe("A thread", () => {
  const year2015 = range({ precise: { from: "2015-01-01", to: "2015-12-31" } });
  const year2017 = range({ precise: { from: "2017-01-01", to: "2017-12-31" } });

  test("answers as its one claim does", () => {
    fc.assert(
      fc.property(aRange, aDay, (one, day) => {
        expect(threadHoldsOn([one], day)).toBe(holdsOn(one, day));
      }),
    );
  });

  test("gives the same answer in every order of its claims, and when one is said twice", () => {
    fc.assert(
      fc.property(fc.array(aRange, { maxLength: 5 }), aDay, (claims, day) => {
        const answer = threadHoldsOn(claims, day);
        expect(threadHoldsOn([...claims].reverse(), day)).toBe(answer);
        expect(threadHoldsOn([...claims, ...claims], day)).toBe(answer);
      }),
    );
  });

  test("never holds less than its best claim, save for a claim that excludes the day", () => {
    fc.assert(
      fc.property(fc.array(aRange, { minLength: 1, maxLength: 5 }), aDay, (claims, day) => {
        const answers = claims.map((one) => holdsOn(one, day));
        const best = [...answers].sort(compareHolds).at(-1) as Holds;
        const answer = threadHoldsOn(claims, day);
        if (best === "UNKNOWN" && answers.includes("EXCLUDED"))
          expect(["EXCLUDED", "UNKNOWN", "CONTINUITY"]).toContain(answer);
        else expect(compareHolds(answer, best)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("goes on between two claims, on the first and last day between them and on no other", () => {
    const days = ["2014-12-31", "2015-12-31", "2016-01-01", "2016-12-31", "2017-01-01", "2018-01-01"];
    expect(days.map((day) => threadOn([year2017, year2015], day))).toEqual([
      "UNKNOWN",
      "CERTAIN",
      "CONTINUITY",
      "CONTINUITY",
      "CERTAIN",
      "UNKNOWN",
    ]);
  });

  test.each<[string, TimeRange[], string]>([
    ["the earlier says that it ended", [{ ...year2015, ending: true }, year2017], "2016-01-01"],
    ["the later says that it started", [year2015, { ...year2017, starting: true }], "2016-01-01"],
    [
      "a third says that it ended in between",
      [year2015, year2017, range({ imprecise: { from: "2016-03-01", to: "2016-03-31" }, ending: true })],
      "2016-04-01",
    ],
  ])("does not go on where %s", (_what, claims, first) => {
    for (const day of [first, "2016-06-15", "2016-12-31"])
      expect(["EXCLUDED", "UNKNOWN"]).toContain(threadOn(claims, day));
  });

  test("goes on across a gap that no start or end touches, whatever ended before or started after", () => {
    const earlier = range({ precise: { from: "2010-01-01", to: "2010-12-31" }, ending: true });
    const later = range({ precise: { from: "2019-01-01", to: "2019-12-31" }, starting: true });
    expect(threadOn([earlier, year2015, year2017, later], "2016-06-15")).toBe("CONTINUITY");
  });

  const aSpell = fc
    .tuple(fc.nat(40), fc.nat(20), fc.boolean(), fc.boolean(), fc.boolean())
    .map(([from, days, starting, ending, isPrecise]) =>
      range({
        [isPrecise ? "precise" : "imprecise"]: { from: dayAt(from), to: dayAt(from + days) },
        starting,
        ending,
      }),
    );

  test("excludes no day from the start of a spell on that was added after an end", () => {
    fc.assert(
      fc.property(
        fc.array(aSpell, { minLength: 1, maxLength: 4 }),
        fc.nat(10),
        fc.nat(30),
        aDay,
        (claims, gap, days, day) => {
          const end = Math.max(...claims.map(endDayOf));
          const next: TimeRange = {
            ...shifted(range({ precise: { from: dayAt(0), to: dayAt(days) } }), end + gap - parseDay(dayAt(0))),
            starting: true,
          };
          fc.pre(day >= firstDayOf(next));
          expect(threadHoldsOn([...claims.map((one) => ({ ...one, ending: true })), next], day)).not.toBe("EXCLUDED");
        },
      ),
    );
  });

  test("holds on each day of each of its spells, whatever began or ended before and after", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(10), fc.nat(10)), { minLength: 1, maxLength: 5 }), (lengths) => {
        let day = parseDay(dayAt(0));
        const spells = lengths.map(([gap, days]): TimeRange => {
          const from = day + gap;
          day = from + days + 1;
          return { certFrom: from, certTo: day, possFrom: from, possTo: day, starting: true, ending: true };
        });
        for (const one of spells) {
          for (const on of [one.certFrom, one.certTo - 1]) {
            expect(threadHoldsOn(spells, on)).toBe("CERTAIN");
            expect(spells.some((other) => excludesIn(spells, other, on))).toBe(false);
          }
        }
      }),
    );
  });

  test("goes on between months and years that lie wholly before and after as between days", () => {
    fc.assert(
      fc.property(aSpell, aSpell, fc.integer({ min: 1, max: 30 }), (one, other, gap) => {
        const seen = { ...one, starting: false, ending: false };
        const again = { ...shifted(other, endDayOf(one) - firstDayOf(other) + gap), starting: false, ending: false };
        for (const day of [endDayOf(seen), firstDayOf(again) - 1])
          expect(threadHoldsOn([seen, again], day)).toBe("CONTINUITY");
      }),
    );
    const may2010 = range({ imprecise: { from: "2010-05-01", to: "2010-05-31" } });
    const seen2020 = range({ precise: { from: "2020-08-18", to: "2020-08-18" }, ending: true });
    expect(threadOn([may2010, seen2020], "2014-01-01")).toBe("CONTINUITY");
  });

  test("of two holders in succession does not exclude the second", () => {
    const first = range({ precise: { from: "2010-01-01", to: "2014-06-30" }, ending: true });
    const second = range({ precise: { from: "2014-07-01", to: "2014-07-01" }, starting: true });
    expect(
      ["2014-06-30", "2014-07-01", "2014-07-02", "2016-05-05"].map((day) => threadOn([first, second], day)),
    ).toEqual(["CERTAIN", "CERTAIN", "UNKNOWN", "UNKNOWN"]);
  });

  test("without claims says nothing", () => expect(threadHoldsOn([], 0)).toBe("UNKNOWN"));

  test("keeps the five answers in order", () => {
    const ordered: Holds[] = ["EXCLUDED", "UNKNOWN", "POSSIBLE", "CONTINUITY", "CERTAIN"];
    expect([...ordered].reverse().sort(compareHolds)).toEqual(ordered);
  });
});
