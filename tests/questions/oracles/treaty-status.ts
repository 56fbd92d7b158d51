import { expect } from "vitest";
import { expectSpeakers, type Oracles } from "./support.js";

export const treatyStatus: Oracles = {
  "63-who-is-bound-by-a-treaty": async ({ treatyStatus }, ask) => {
    const of = new Map<string, any>(treatyStatus.states.map((one: any) => [one.state.id, one]));
    expect([...of.keys()].sort()).toEqual(["bdi", "isr", "pse", "sdn"]);
    expect(of.get("pse")).toMatchObject({ bound: "MET", from: "2015-04-01", to: null });
    // A party whose joining others do not recognise stays one; who says so stands beside it.
    expect(of.get("pse").contestedBy.length).toBeGreaterThan(0);
    expect(of.get("bdi")).toMatchObject({ bound: "NOT_MET", from: null, to: null });
    for (const signatory of ["isr", "sdn"])
      expect(of.get(signatory)).toMatchObject({ bound: "NOT_MET", sentence: expect.stringMatching(/signed on/) });
    for (const { claims, lookedTo } of of.values()) {
      expectSpeakers(claims);
      expect(lookedTo).toBe(treatyStatus.completeTo);
    }
    // Nobody is left out where all are asked about, and those asked about alone stand as they did among all.
    const all = await ask(
      'query { treatyStatus(instrument: "rome-statute", on: "2025-01-01") { states { state { id } bound sentence } } }',
    );
    for (const one of all.treatyStatus.states)
      if (of.has(one.state.id))
        expect(of.get(one.state.id)).toMatchObject({ bound: one.bound, sentence: one.sentence });
    expect(all.treatyStatus.states.filter((one: any) => one.bound === "MET").length).toBeGreaterThan(100);
  },
};
