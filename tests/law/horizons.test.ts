import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../src/base/index.js";
import {
  assessCoverage,
  checkConduct,
  factsOn,
  type Horizon,
  horizonScope,
  horizonsOf,
  limitationAhead,
} from "../../src/law/index.js";
import { bundledFacts } from "../support/bundled.js";

const facts = bundledFacts();
const STATES = [...facts.entities.values()].filter(({ type }) => type === "State").map(({ id }) => id);

const ahead = (state: string, asOf: string, mechanism?: string): Horizon[] =>
  horizonsOf(facts, { states: [state], asOf: parseDay(asOf), ...(mechanism ? { mechanisms: [mechanism] } : {}) });
const told = (horizons: readonly Horizon[]): string[] =>
  horizons.map(({ on, mechanism, before, after }) => `${formatDay(on)} ${mechanism} ${before} ${after}`);

/** What `coverage` says of the same conduct on a day, asked on that day. */
function asked({ mechanism, conduct }: Horizon, day: number): { outcome: string; ways: string } {
  const seen = factsOn(facts, day);
  const [answer] = assessCoverage(facts, checkConduct(seen, { ...conduct, from: formatDay(day) }, day), {
    mechanisms: [mechanism],
    asOf: day,
    flips: false,
  });
  return { outcome: answer?.outcome ?? "", ways: (answer?.filing ?? []).map(({ state }) => state).join() };
}

describe("A State whose days ahead are asked for", () => {
  it("is known by its current or former code, as in every question", () => {
    const seen = factsOn(facts, parseDay("2026-01-01"));
    const former = [...facts.stateOfCode].filter(([code]) => !facts.entities.has(code));
    expect(former.length).toBeGreaterThan(0);
    for (const [code, state] of former) expect(horizonScope(seen, code), code).toEqual({ states: [state] });
    expect(horizonScope(seen, "no-such-state")).toBeNull();
  });
});

describe("Days ahead on which an answer opens or ends", () => {
  it.each([
    ["the Philippines before their exit", "phl", "2018-04-01", "icc", "2019-03-17 icc COVERED NOT_COVERED"],
    ["Burundi before its exit", "bdi", "2016-12-01", "icc", "2017-10-27 icc COVERED NOT_COVERED"],
    [
      "a notice of which it is open whether it was taken back",
      "hun",
      "2025-07-01",
      "icc",
      "2026-06-02 icc COVERED CONTESTED",
    ],
    ["the end of seven years without war crimes", "ukr", "2026-11-28", "icc", "2032-01-01 icc CONTESTED COVERED"],
    [
      "a year after acceptance of the amendment on aggression",
      "pan",
      "2018-09-01",
      "icc",
      "2018-12-06 icc NOT_COVERED COVERED",
    ],
    ["Venezuela before its exit", "ven", "2012-10-01", "iacthr", "2013-09-10 iacthr COVERED NOT_COVERED"],
    ["Trinidad and Tobago before its exit", "tto", "1998-07-01", "iacthr", "1999-05-26 iacthr COVERED NOT_COVERED"],
    [
      "Mali before it leaves the Community",
      "mli",
      "2024-06-01",
      "ecowas-court",
      "2025-01-29 ecowas-court COVERED NOT_COVERED",
    ],
    ["thirty days after accession", "sdn", "2021-08-20", "cat-inquiry", "2021-09-09 cat-inquiry NOT_COVERED COVERED"],
  ])("%s", (_, state, asOf, mechanism, expected) => {
    const found = ahead(state, asOf, mechanism);
    expect(told(found)).toEqual([expected]);
    expect(found[0]?.because.length).toBeGreaterThan(0);
  });

  it("are those on which a way in closes while the answer stays", () => {
    const [first] = ahead("tun", "2025-12-01", "african-court");
    expect(told(first ? [first] : [])).toEqual(["2026-03-08 african-court COVERED COVERED"]);
    expect(first?.sentence).toContain("closed");
  });

  it("are none where an exit is announced and not notified, or is not known yet on the day asked", () => {
    expect(told(ahead("bfa", "2026-11-28", "icc"))).toEqual([]);
    expect(told(ahead("phl", "2018-03-16", "icc"))).toEqual([]);
  });

  it("lie ahead, in order, and asking coverage on the day before and on the day gives what they say", () => {
    const today = parseDay("2026-11-28");
    const found = horizonsOf(facts, { states: STATES, asOf: today });
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ on }) => on)).toEqual([...found.map(({ on }) => on)].sort((a, b) => a - b));
    for (const one of found) {
      expect(one.on).toBeGreaterThan(today);
      const [before, after] = [asked(one, one.on - 1), asked(one, one.on)];
      expect([before.outcome, after.outcome], one.sentence).toEqual([one.before, one.after]);
      expect(before, one.sentence).not.toEqual(after);
    }
  });

  it("hold on every notified exit of the record, seen from the day after the notice", () => {
    let exits = 0;
    for (const [instrument, mechanism] of [
      ["rome-statute", "icc"],
      ["achr", "iacthr"],
      ["echr", "echr"],
      ["ecowas-court-2005", "ecowas-court"],
    ] as const)
      for (const acts of facts.participation.get(instrument)?.values() ?? [])
        for (const act of acts) {
          const { act: kind, status, subject } = act.fields;
          if (kind !== "withdrawal" || status !== "accepted" || act.actOn === null || act.effectFrom === null) continue;
          const found = horizonsOf(facts, { states: [subject], mechanisms: [mechanism], asOf: act.actOn });
          const on = found.filter((one) => one.on === act.effectFrom);
          expect(on.length, `${subject} ${instrument}`).toBeGreaterThan(0);
          for (const one of on) {
            expect(one.because).toContain(act.id);
            expect([asked(one, one.on - 1).outcome, asked(one, one.on).outcome], one.sentence).toEqual([
              one.before,
              one.after,
            ]);
          }
          exits += 1;
        }
    expect(exits).toBeGreaterThan(7);
  });

  it("of a situation are those of its States, of a place or organ those of its State, of a mechanism those of all", () => {
    const seen = factsOn(facts, parseDay("2026-11-28"));
    expect(horizonScope(seen, "sudan-darfur")?.states).toContain("sdn");
    expect(horizonScope(seen, "el-fasher")?.states).toEqual(["sdn"]);
    expect(horizonScope(seen, "ukr")).toEqual({ states: ["ukr"] });
    expect(horizonScope(seen, "icc")).toMatchObject({ mechanisms: ["icc"] });
    expect(horizonScope(seen, "nobody-at-all")).toBeNull();
  });
});

describe("Days ahead on which the time to try what is alleged runs out", () => {
  const matter = (category: string, from: string, to?: string, ongoing = false) => ({
    conduct: {
      ...{ categories: [category], places: ["syr"], from, to: to ?? null, ongoing },
      allegedActors: [{ kind: "PERSON" as const, nationalities: ["syr"], presentIn: ["fra"], residentIn: ["fra"] }],
    },
    claims: [],
  });
  const runsOut = (asOf: string, ...matters: ReturnType<typeof matter>[]): Horizon[] =>
    limitationAhead(facts, { matters, asOf: parseDay(asOf) }).filter(({ mechanism }) => mechanism === "national-fra");

  it("are counted from the last day of the conduct, and gone once they are there", () => {
    const torture = matter("torture", "2012-01-01", "2012-06-30");
    expect(told(runsOut("2026-11-28", torture))).toEqual(["2032-06-30 national-fra COVERED COVERED"]);
    expect(runsOut("2032-06-29", torture)).toHaveLength(1);
    expect(runsOut("2032-06-30", torture)).toEqual([]);
  });

  it("are none where time does not run: for genocide there, and for what goes on", () => {
    expect(runsOut("2026-11-28", matter("genocide.killing", "2014-08-03"))).toEqual([]);
    expect(runsOut("2026-11-28", matter("torture", "2012-01-01", undefined, true))).toEqual([]);
  });

  it("follow the shorter time of older conduct", () => {
    expect(told(runsOut("2016-06-01", matter("torture", "2007-02-28")))).toEqual([
      "2017-02-28 national-fra COVERED COVERED",
    ]);
  });

  it("are each borne out by what coverage says the day before and on the day", () => {
    const found = limitationAhead(facts, {
      asOf: parseDay("2020-01-01"),
      matters: ["torture", "war-crimes.murder", "crimes-against-humanity.murder", "enforced-disappearance"].flatMap(
        (category) => ["1996-03-01", "2009-02-28", "2012-02-29", "2019-12-31"].map((day) => matter(category, day)),
      ),
    });
    expect(found.length).toBeGreaterThan(4);
    for (const { on, mechanism, conduct, because, sentence } of found) {
      const states = [on - 1, on].map((day) => {
        const seen = factsOn(facts, day);
        const [answer] = assessCoverage(facts, checkConduct(seen, conduct, day), {
          mechanisms: [mechanism],
          asOf: day,
          flips: false,
        });
        return answer?.bars.find(({ claims }) => claims.includes(because[0] ?? ""))?.state;
      });
      expect(states, sentence).toEqual(["MET", "NOT_MET"]);
    }
  });

  it("are one row for a day, a court and a rule, whatever the number of crimes, and say what changes where the outcome stays", () => {
    const crimes = ["torture", "war-crimes.murder", "war-crimes.torture", "war-crimes.rape"];
    const found = limitationAhead(facts, {
      asOf: parseDay("2020-01-01"),
      matters: crimes.flatMap((category) => ["2009-02-28", "2012-02-29"].map((day) => matter(category, day))),
    });
    const rows = found.map(({ on, mechanism, because }) => `${on} ${mechanism} ${because[0]}`);
    expect(rows).toEqual([...new Set(rows)]);
    expect(found.some(({ conduct }) => conduct.categories.length > 1)).toBe(true);
    for (const { before, after, sentence } of found)
      expect(sentence.includes("time stands in the way of a trial")).toBe(before === after);
  });

  it("come with the claims of everything alleged alike", () => {
    const [one] = runsOut(
      "2026-11-28",
      { ...matter("torture", "2012-06-30"), claims: ["a"] as never[] },
      { ...matter("torture", "2012-06-30"), claims: ["b"] as never[] },
    );
    expect(one?.because.slice(1)).toEqual(["a", "b"]);
  });
});
