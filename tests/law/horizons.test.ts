import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../src/base/index.js";
import { loadSeed } from "../../src/import/index.js";
import {
  assessCoverage,
  buildLawFacts,
  checkConduct,
  factsOn,
  type Horizon,
  horizonScope,
  horizonsOf,
} from "../../src/law/index.js";

const facts = buildLawFacts(loadSeed(join(import.meta.dirname, "../../seed")).dataset);
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
