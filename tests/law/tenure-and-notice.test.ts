import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Day,
  formatDay,
  formatDayOrOpen,
  OPEN_START,
  parseDay,
  type TimeRange,
  UNDATED,
} from "../../src/base/index.js";
import { type ChainClaim, type NoticeClaim, noticeBefore, spansOf, tenureOf } from "../../src/law/index.js";
import { toTimeRange } from "../../src/model/index.js";

const range = (from: string, to: string): TimeRange => {
  const [certFrom, certTo] = [parseDay(from), parseDay(to) + 1];
  return { certFrom, certTo, possFrom: certFrom, possTo: certTo, starting: true, ending: true };
};
const maybe = (from: string, to: string): TimeRange => ({
  ...UNDATED,
  possFrom: parseDay(from),
  possTo: parseDay(to) + 1,
  starting: true,
  ending: true,
});
let next = 0;
const claim = (kind: string, subject: string, object: string, time: TimeRange, rest: object = {}): ChainClaim => {
  next += 1;
  return {
    id: `c${next}`,
    kind,
    subject,
    object,
    relation: null,
    role: null,
    involvement: null,
    provision: null,
    time,
    saidOn: null,
    source: `s${next}`,
    speaker: `v${next}`,
    disputed: false,
    deprecated: false,
    ...rest,
  };
};
const TODAY: Day = parseDay("2020-01-01");
const asked = (claims: ChainClaim[], minHolds: "CERTAIN" | "POSSIBLE" | "UNKNOWN" = "UNKNOWN", asOf: Day = TODAY) =>
  tenureOf(claims, { person: "p", asOf, minHolds });

describe("A tenure", () => {
  test("is reached by the way that holds on the days of an incident, whatever shorter way held on others", () => {
    const year = fc.integer({ min: 2000, max: 2009 });
    fc.assert(
      fc.property(year, year, year, (short, long, happened) => {
        const days = (first: number, last: number) => range(`${first}-01-01`, `${last}-12-31`);
        const others = [
          claim("posting", "p", "post", days(2000, 2010)),
          claim("structure", "b", "post", days(2000, 2010)),
          claim("structure", "u", "b", days(long, 2010)),
          claim("occurrence", "i", "place", days(happened, happened)),
          claim("attribution", "i", "u", days(happened, happened)),
        ];
        const direct = claim("structure", "u", "post", days(short, short));
        const [by, alone] = [asked([...others, direct]).incidents, asked(others).incidents];
        // One claim more takes no incident away.
        expect(by.length).toBeGreaterThanOrEqual(alone.length);
        expect(by.map(({ path }) => path.join())).toEqual(
          happened === short ? ["u,post"] : happened >= long ? ["u,b,post"] : [],
        );
      }),
    );
  });

  const incident = claim("occurrence", "raid", "place", range("2010-05-01", "2010-05-01"));
  const alleged = claim("attribution", "raid", "unit", UNDATED);

  test("holds an incident as the weakest of posting, link and incident on the same day", () => {
    const answers = [range("2010-01-01", "2010-12-31"), maybe("2010-01-01", "2010-12-31"), UNDATED].map(
      (time) =>
        asked([
          claim("posting", "p", "office", range("2010-01-01", "2010-12-31")),
          claim("structure", "unit", "office", time),
          incident,
          alleged,
        ]).incidents[0],
    );
    expect(answers.map((one) => one?.holds)).toEqual(["CERTAIN", "POSSIBLE", "UNKNOWN"]);
    expect(answers[0]).toMatchObject({ relation: "ALLEGED_BENEATH_POST", path: ["unit", "office"] });
  });

  test.each([
    ["the day before it began", "2010-05-02", 0],
    ["its first day", "2010-05-01", 1],
  ])("knows nothing of an incident on %s", (_what, first, count) => {
    const posting = claim("posting", "p", "unit", range(first, "2010-12-31"));
    expect(asked([posting, incident, alleged]).incidents).toHaveLength(count);
  });

  test("with more asked for is a part of what it is with less", () => {
    const claims = [
      claim("posting", "p", "unit", range("2010-01-01", "2010-05-31")),
      claim("posting", "p", "other", maybe("2010-01-01", "2010-12-31")),
      incident,
      alleged,
      claim("attribution", "raid", "other", UNDATED),
      claim("attribution", "raid", "p", UNDATED),
    ];
    const keys = (minHolds: "CERTAIN" | "POSSIBLE"): string[] =>
      asked(claims, minHolds).incidents.map((one) => [one.incident, one.post, one.relation].join(" "));
    expect(keys("CERTAIN").length).toBeGreaterThan(0);
    expect(keys("POSSIBLE")).toEqual(expect.arrayContaining(keys("CERTAIN")));
    expect(keys("POSSIBLE").length).toBeGreaterThan(keys("CERTAIN").length);
  });

  test("names the days between two posts, and tells those that one may cover", () => {
    const { gaps } = asked([
      claim("posting", "p", "first", range("2010-01-01", "2010-03-31")),
      claim("posting", "p", "first", maybe("2010-04-01", "2010-04-10")),
      claim("posting", "p", "second", range("2010-06-01", "2010-12-31")),
    ]);
    expect(gaps.map(({ from, to, holds }) => [formatDay(from), formatDay(to - 1), holds])).toEqual([
      ["2010-04-01", "2010-04-10", "POSSIBLE"],
      ["2010-04-11", "2010-05-31", "UNKNOWN"],
    ]);
  });

  test("ends where it is looked from, and never loses an undated post", () => {
    const claims = [
      claim("posting", "p", "office", range("2010-01-01", "2010-12-31")),
      claim("posting", "p", "undated", UNDATED),
    ];
    const { postings } = asked(claims, "UNKNOWN", parseDay("2010-06-30"));
    expect(postings.map(({ post, periods }) => [post, periods.map(({ to }) => formatDay(to - 1))])).toEqual([
      ["office", ["2010-06-30"]],
      ["undated", ["2010-06-30"]],
    ]);
    expect(asked(claims, "UNKNOWN", parseDay("2009-12-31")).postings.map(({ post }) => post)).toEqual(["undated"]);
  });

  test.each([
    ["of the days on which it was held", "2010-03-01", "2010-04-30", true],
    ["between two sightings that it bridges", "2010-05-10", "2010-05-20", true],
    ["after the day looked from", "2021-01-01", "2021-12-31", false],
  ])("is disputed by a denied claim %s: %s to %s, %s", (_what, from, to, disputed) => {
    const { postings } = asked([
      claim("posting", "p", "office", range("2010-01-01", "2010-12-31")),
      claim("posting", "p", "office", maybe(from, to), { disputed: true }),
    ]);
    expect(postings[0]?.disputed).toBe(disputed);
  });

  test("of spells that lie apart never disagrees with itself", () => {
    const day = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 4, maxLength: 8 }), (days) => {
        const sorted = days.map((one) => TODAY - 100 + one).sort((a, b) => a - b);
        const spells = sorted.flatMap((from, index) =>
          index % 2 === 0 && sorted[index + 1] !== undefined
            ? [claim("posting", "p", "office", range(formatDay(from), formatDay((sorted[index + 1] as Day) - 1)))]
            : [],
        );
        const [posting] = asked(spells).postings;
        expect(posting?.disputed).toBe(false);
        expect(posting?.periods.filter(({ holds }) => holds === "CERTAIN").length).toBeGreaterThan(0);
      }),
    );
  });

  test("is not caught in a circle of superiors", () => {
    const circle = [claim("structure", "unit", "office", UNDATED), claim("structure", "office", "unit", UNDATED)];
    const posting = claim("posting", "p", "office", range("2010-01-01", "2010-12-31"));
    expect(asked([...circle, posting, incident, alleged]).incidents).toHaveLength(1);
  });
});

test("Spans cover every day up to the last once, and neighbours differ", () => {
  const spans = spansOf([[range("2010-01-01", "2010-01-31")], [maybe("2010-01-15", "2010-02-15")]], TODAY);
  expect(spans[0]?.from).toBe(OPEN_START);
  expect(spans.at(-1)?.to).toBe(TODAY + 1);
  for (const [index, span] of spans.entries()) {
    const after = spans[index + 1];
    if (after) expect([after.from, after.holds === span.holds]).toEqual([span.to, false]);
  }
});

describe("Notice before a day", () => {
  const said = (id: string, rest: Partial<NoticeClaim>): NoticeClaim => ({
    id,
    kind: "notice",
    form: "report",
    channel: "public",
    speaker: "v",
    source: "s",
    time: UNDATED,
    saidOn: null,
    addressee: "a",
    incidents: [],
    ...rest,
  });
  const DAY = parseDay("2010-05-01");

  test("tells what is surely before it from what reaches over it, and leaves out what came later", () => {
    const { publicItems, undated } = noticeBefore(
      [
        said("before", { time: range("2010-04-30", "2010-04-30") }),
        said("over", { time: maybe("2010-04-01", "2010-06-30") }),
        said("later", { time: range("2010-05-01", "2010-05-01") }),
        said("undated", {}),
      ],
      DAY,
    );
    expect(publicItems.map(({ claims, holds }) => [claims[0], holds])).toEqual([
      ["over", "POSSIBLE"],
      ["before", "CERTAIN"],
    ]);
    expect(undated).toEqual(["undated"]);
  });

  test("has no day where it began or ended on none that is known", () => {
    const open = { precise: { from: "2010-01-01" }, ongoing: true } as const;
    const { publicItems } = noticeBefore(
      [
        said("since", { time: toTimeRange(open) }),
        said("by", { time: toTimeRange({ imprecise: { to: "2009-09-30" } }) }),
      ],
      DAY,
    );
    const days = publicItems.map(({ claims, from, to }) => [claims[0], formatDayOrOpen(from), formatDayOrOpen(to)]);
    expect(days).toEqual([
      ["by", null, "2009-09-30"],
      ["since", "2010-01-01", null],
    ]);
  });

  test("keeps public and internal ones apart, and one report of many claims together", () => {
    const saidOn = DAY - 10;
    const { publicItems, internalItems } = noticeBefore(
      [
        said("inside", { channel: "internal", form: "warning", time: range("2010-01-01", "2010-01-01") }),
        said("a", { kind: "characterization", channel: null, saidOn, addressee: null, incidents: ["x"] }),
        said("b", { kind: "element-finding", channel: null, saidOn, addressee: null, incidents: ["y"] }),
        said("order", { kind: "procedural-step", form: "measures-ordered", channel: null, saidOn }),
      ],
      DAY,
    );
    expect(internalItems.map(({ form, claims }) => [form, claims])).toEqual([["WARNING", ["inside"]]]);
    expect(publicItems.map(({ form, incidents }) => [form, incidents])).toEqual(
      expect.arrayContaining([
        ["REPORT", ["x", "y"]],
        ["ORDER", []],
      ]),
    );
    expect(publicItems).toHaveLength(2);
  });
});
