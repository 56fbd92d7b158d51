import { expect } from "vitest";
import { type Answer, names, type Oracles } from "./support.js";

/** The five forms of reparation, in the order they are always shown. */
const FORMS = ["RESTITUTION", "COMPENSATION", "REHABILITATION", "SATISFACTION", "NON_REPETITION"];

export const remedies: Oracles = {
  "36-which-remedies-are-open": ({ remedies }) => {
    expect(remedies.map(({ form }: Answer) => form)).toEqual(FORMS);
    for (const { routes, sentence } of remedies) {
      expect(sentence).toMatch(/\.$/);
      for (const route of routes) expect([route.provision.citation, route.stage].every(Boolean)).toBe(true);
    }
    expect(remedies.some(({ calls }: Answer) => calls.length > 0)).toBe(true);
    expect(names(remedies[1].unreached)).toContain("Hamas");
  },
  "37-remedies-after-a-conviction": ({ before, on }) => {
    const icc = (answers: readonly Answer[]): Answer[] =>
      answers.flatMap(({ routes }) => routes.filter(({ mechanism }: Answer) => mechanism.id === "icc"));
    expect(new Set(icc(before).map(({ open, owedBy }) => `${open} ${owedBy.length}`))).toEqual(new Set(["UNKNOWN 0"]));
    expect(new Set(icc(on).map(({ open }) => open))).toEqual(new Set(["MET"]));
    expect(icc(on).flatMap(({ owedBy }) => names(owedBy))).toContain("Ali Muhammad Ali Abd-Al-Rahman");
  },
};
