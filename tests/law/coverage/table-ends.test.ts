import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/base/index.js";
import { completeTo, tablesEndedBy } from "../../../src/law/index.js";
import { bundledFacts } from "../../support/bundled.js";

const facts = bundledFacts();
const forum = facts.mechanisms.get("cerd-individual");
const said = (day: string) => (forum ? tablesEndedBy(facts, forum, parseDay(day)) : null);

describe("A day from which the table of acts under a treaty says nothing any more", () => {
  it("is told with the treaty and the last day that was read", () => {
    expect(completeTo({ facts }, "icerd")).toBe(parseDay("2025-04-22"));
    expect(said("2025-04-23")).toEqual([
      "Who takes part in the ICERD was read up to 22 Apr 2025; of later days silence says nothing.",
    ]);
  });
  it("is also the day on which an act of the next day would have had effect", () =>
    expect(said("2025-05-23")).toEqual(said("2025-04-23")));
  it("is no other day, the last one that was read among them", () => {
    for (const day of ["2025-04-22", "2025-04-24", "2025-05-22", "2025-05-24", "2020-01-01"])
      expect(said(day), day).toEqual([]);
  });
  it("is none for forums that rest on other treaties", () => {
    const others = [...facts.mechanisms.values()].filter(({ bases }) =>
      bases.every(({ acceptance }) => acceptance?.instrument !== "icerd"),
    );
    expect(others.length).toBeGreaterThan(100);
    for (const one of others)
      expect(tablesEndedBy(facts, one, parseDay("2025-04-23")).join(), one.id).not.toContain("ICERD");
  });
});
