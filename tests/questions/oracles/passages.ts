import { expect } from "vitest";
import type { Answer, Oracles } from "./support.js";

export const passages: Oracles = {
  "24-what-the-source-says": ({ passages: [passage] }) => {
    expect([passage.at, passage.sha256]).toEqual(["3.2", expect.stringMatching(/^[0-9a-f]{64}$/)]);
    expect(passage.claims.filter(({ kind }: Answer) => kind === "figure").length).toBeGreaterThanOrEqual(4);
  },
  "25-the-whole-source": ({ passages }) => {
    const places = (paragraph: number, sentences: number): string[] =>
      Array.from({ length: sentences }, (_, index) => `${paragraph}.${index + 1}`);
    expect(passages.map(({ at }: Answer) => at)).toEqual([
      ...places(1, 4),
      ...places(2, 4),
      ...places(3, 4),
      ...places(4, 5),
      ...places(5, 4),
    ]);
    for (const { claims, at } of passages) expect(claims.length, at).toBeGreaterThan(0);
  },
};
