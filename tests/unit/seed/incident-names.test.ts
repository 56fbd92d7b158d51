import { describe, expect, it } from "vitest";
import { bundled } from "../../support/bundled.js";

const { entities } = bundled().dataset;
const incidents = entities.filter(({ type }) => type === "Incident");

describe("The names of incidents", () => {
  it("have one form in every situation: what is spoken of, and not that it is alleged", () => {
    const hedged = incidents.filter(({ name }) => /\balleged|^(reported|supposed|so-called)\b/i.test(name));
    expect(hedged.map(({ id, name }) => `${id}: ${name}`)).toEqual([]);
  });

  it("say when, or of what lasting state of things they speak", () => {
    const situations = new Set(incidents.flatMap(({ situations }) => situations ?? []));
    const dated = (situation: string) => {
      const all = incidents.filter((one) => one.situations?.includes(situation));
      return all.filter(({ name }) => /\b(19|20)\d\d\b/.test(name)).length / all.length;
    };
    expect(situations.size).toBeGreaterThan(1);
    for (const situation of situations) expect([situation, dated(situation) > 0.5]).toEqual([situation, true]);
  });
});
