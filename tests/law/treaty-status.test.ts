import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay, OPEN_END, parseDay } from "../../src/base/index.js";
import { completeTo, factsOn, statesOf, treatyStatusOf } from "../../src/law/index.js";
import { membershipOf } from "../../src/law/participation/index.js";
import { bundledFacts } from "../support/bundled.js";

const facts = bundledFacts();
const late = parseDay("2026-11-20");
const status = (instrument: string, state: string, on: string, asOf = formatDay(late)) =>
  treatyStatusOf(factsOn(facts, parseDay(asOf)), instrument, state, parseDay(on));

describe("How a State stands to a treaty on a day", () => {
  it.each([
    ["the day before it enters into force for it", "pse", "2015-03-31", "NOT_MET"],
    ["the day it does", "pse", "2015-04-01", "MET"],
    ["the last day before a withdrawal takes effect", "bdi", "2017-10-26", "MET"],
    ["the day a withdrawal takes effect", "bdi", "2017-10-27", "NOT_MET"],
    ["a day after signing alone", "isr", "2025-01-01", "NOT_MET"],
    ["a day after accepting a court by declaration alone", "ukr", "2020-01-01", "NOT_MET"],
  ])("is read at %s", (_, state, on, bound) => {
    expect(status("rome-statute", state, on)).toMatchObject({ bound });
  });

  it("is not read off the acceptance of a court", () => {
    expect(status("achr", "bol", "1985-01-01").bound).toBe("MET");
    expect(status("achr", "bol", "2000-01-01").sentence).not.toContain("acceptance");
    expect(status("achr", "jam", "2000-01-01").bound).toBe("MET");
    expect(status("achr", "usa", "2000-01-01").bound).toBe("NOT_MET");
  });

  it("says of a signatory that it signed, of one that accepted a court alone nothing of a refused declaration", () => {
    expect(status("rome-statute", "isr", "2025-01-01").sentence).toMatch(/is not a party .*signed on 31 Dec 2000/);
    expect(status("rome-statute", "ukr", "2020-01-01").sentence).not.toMatch(/declaration/);
  });

  it("names who answers the act that it rests on", () => {
    const { contestedBy, claims } = status("rome-statute", "pse", "2025-01-01");
    expect(contestedBy.length).toBeGreaterThan(0);
    for (const id of contestedBy)
      expect(facts.claims.get(id)).toMatchObject({ fields: { answers: expect.arrayContaining([expect.anything()]) } });
    expect(claims.length).toBeGreaterThan(0);
  });

  it("does not see an act before its day, on the second clock", () => {
    expect(status("rome-statute", "pse", "2015-04-01", "2014-12-31").bound).not.toBe("MET");
  });

  it("is not known of a day after the one looked from, where a State has done nothing by then", () => {
    // It joined in between.
    expect(status("rome-statute", "kir", "2020-03-01").bound).toBe("MET");
    expect(status("rome-statute", "kir", "2020-03-01", "2019-06-30")).toMatchObject({
      bound: "UNKNOWN",
      lookedTo: parseDay("2019-06-30"),
    });
    expect(status("rome-statute", "pse", "2030-01-01", "2019-06-30").sentence).toContain(
      "what is done after 30 June 2019 is not counted",
    );
  });

  it("is not known of a State of which nothing is on record, where the table does not reach so far", () => {
    const [whole] = [...facts.instruments.values()].flatMap(({ id, openTo }) =>
      !openTo && completeTo({ facts: factsOn(facts, late) }, id) !== null ? [id] : [],
    );
    const states = [...facts.entities.values()].filter(({ type }) => type === "State").map(({ id }) => id);
    const listed = new Set(statesOf(factsOn(facts, late), whole as string));
    const silent = states.find((id) => !listed.has(id) && !facts.entities.get(id)?.existsTo) as string;
    const last = completeTo({ facts: factsOn(facts, late) }, whole as string) as number;
    expect(status(whole as string, silent, formatDay(last)).bound).toBe("NOT_MET");
    expect(status(whole as string, silent, formatDay(last + 1))).toMatchObject({
      bound: "UNKNOWN",
      lookedTo: last,
      sentence: expect.stringContaining("not recorded"),
    });
  });

  it("of any State and treaty is what the windows of its acts are, on both sides of each of their edges", () => {
    const pairs = [...facts.participation].flatMap(([instrument]) =>
      statesOf(factsOn(facts, late), instrument).map((state) => [instrument, state] as const),
    );
    expect(pairs.length).toBeGreaterThan(1_000);
    const joins = new Set(["ratification", "accession", "succession", "acceptance", "membership"]);
    fc.assert(
      fc.property(fc.constantFrom(...pairs), fc.nat({ max: 7_000 }), fc.nat(), (pair, back, which) => {
        const [instrument, state] = pair;
        const on = factsOn(facts, late - back);
        const scope = { facts: on, conduct: { from: late, suppose: [] }, memo: {} };
        // Under this one an acceptance is of the Court.
        const ways = instrument === "achr" ? new Set([...joins].filter((act) => act !== "acceptance")) : joins;
        const { bound, contested } = membershipOf(scope, instrument, ways, state);
        const edges = [...bound, ...contested].flatMap(({ from, to }) => [from - 1, from, to - 1, to]);
        const days = [...edges.filter((day) => day > -60_000 && day < OPEN_END - 1), late - back];
        const day = days[which % days.length] as number;
        const within = (list: readonly { from: number; to: number }[]): boolean =>
          list.some(({ from, to }) => from <= day && day < to);
        const found = treatyStatusOf(on, instrument, state, day);
        expect(found.bound === "MET", `${instrument} ${state} ${day}`).toBe(
          within(bound) && !/did not exist/.test(found.sentence),
        );
        const exists = !/did not exist/.test(found.sentence);
        expect(found.bound === "CONTESTED").toBe(exists && !within(bound) && within(contested));
        expect(found.lookedTo ?? on.asOf).toBeLessThanOrEqual(on.asOf);
        expect(found.sentence).toMatch(/\.$/);
        // Silence is never a no beyond the day to which was looked.
        if (found.bound === "NOT_MET" && found.claims.length === 0 && bound.length + contested.length === 0)
          expect(
            found.lookedTo === null || day <= found.lookedTo || /cannot become|did not exist/.test(found.sentence),
          ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
