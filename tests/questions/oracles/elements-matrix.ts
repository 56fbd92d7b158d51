import { expect } from "vitest";
import { type Answer, names, type Oracles } from "./support.js";

export const elementsMatrix: Oracles = {
  "28-element-by-element": ({ elementsMatrix: { requirements } }) => {
    expect(new Set(requirements.map(({ kind }: Answer) => kind))).toEqual(
      new Set(["CONTEXTUAL", "MATERIAL", "MENTAL"]),
    );
    for (const { element, gap, supporting, contradicting } of requirements) {
      expect(gap === "NO_CLAIMS", element.name).toBe(supporting.length + contradicting.length === 0);
    }
  },
  "29-who-found-the-intent": ({ elementsMatrix: { requirements } }) => {
    const reached = requirements.flatMap(({ standardsReached }: Answer) => standardsReached);
    const amnesty = reached.find(({ speaker }: Answer) => speaker.name === "Amnesty International");
    expect(amnesty.standard.name).toMatch(/organi[sz]ation/);
    const answers = reached.flatMap(({ claim }: Answer) => claim.positions);
    expect(names(answers.map(({ speaker }: Answer) => speaker))).toContain("Israel");
  },
};
