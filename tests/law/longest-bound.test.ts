import { describe, expect, it } from "vitest";
import { parseDay } from "../../src/base/index.js";
import { factsOn } from "../../src/law/facts/index.js";
import { buildLawFacts } from "../../src/law/index.js";
import { forumRules } from "../../src/law/inter-state/forum-rules.js";
import { longestBound } from "../../src/law/inter-state/longest-bound.js";
import { openView } from "../../src/law/inter-state/view.js";
import { membershipOf } from "../../src/law/participation/index.js";
import { bundled } from "../support/bundled.js";

const record = buildLawFacts(bundled().dataset);

describe("States under a clause between States, bound longest first", () => {
  // Some of them stood under a name of today before it, some left, some joined twice.
  it.each([
    "1955-06-17",
    "1991-12-25",
    "2003-02-01",
    "2026-06-30",
  ])("are on %s those, and in the order, that looking at every one of them gives", (day) => {
    const facts = factsOn(record, parseDay(day));
    let compared = 0;
    for (const { id, bases } of facts.mechanisms.values()) {
      for (const basis of bases) {
        const rules = forumRules(facts, id, basis.id);
        if (!rules) continue;
        const view = openView(facts);
        const every = [...(facts.participation.get(rules.instrument)?.keys() ?? [])]
          .map((state) => ({
            state,
            name: view.name(state),
            since: membershipOf(view, rules.instrument, rules.joins, state).bound[0]?.from,
          }))
          .filter(({ since }) => since !== undefined)
          .sort((a, b) => (a.since as number) - (b.since as number) || (a.name < b.name ? -1 : 1));
        expect([...longestBound(facts, id, basis.id)], basis.id).toEqual(every.map(({ state }) => state));
        compared += every.length;
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  it("are not all looked at by one who wants the first", () => {
    const read = new Set<string>();
    const facts = factsOn(record, parseDay("2026-06-30"));
    const participation = new Map(
      [...facts.participation].map(([id, bySubject]) => {
        const noting = new Map(bySubject);
        noting.get = (state) => {
          read.add(`${id} ${state}`);
          return bySubject.get(state);
        };
        return [id, noting] as const;
      }),
    );
    const [basis] = [...facts.mechanisms.values()].flatMap(({ id, bases }) =>
      bases.filter((one) => (facts.joining.get(forumRules(facts, id, one.id)?.instrument ?? "")?.length ?? 0) > 150),
    );
    if (!basis) throw new Error("No clause has so many parties.");
    const mechanism = basis.id.slice(0, basis.id.indexOf("/"));
    const [first] = longestBound({ ...facts, participation }, mechanism, basis.id);
    expect(first).toBeDefined();
    expect(read.size).toBeGreaterThan(0);
    expect(read.size).toBeLessThan(60);
  });
});
