import { expect } from "vitest";
import type { Answer, Oracles } from "./support.js";

export const connections: Oracles = {
  "52-how-two-things-are-linked": async ({ connections }, ask) => {
    expect(connections.length).toBeGreaterThan(0);
    for (const { steps } of connections) {
      expect([steps[0].from.name, steps.at(-1).to.name]).toEqual(["Rapid Support Forces", "Sudan"]);
      for (const { claims } of steps) expect(claims.length).toBeGreaterThan(0);
    }
    const lengths = connections.map(({ steps }: Answer) => steps.length);
    expect(lengths).toEqual([...lengths].sort((a: number, b: number) => a - b));
    // What both situations' sources ask of all States is no link between their parties.
    const waypoints = async (through: string): Promise<string[]> => {
      const found = await ask(`{ connections(from: "hamas", to: "slm-a"${through}) { steps { to { id } } } }`);
      return found.connections.flatMap(({ steps }: Answer) => steps.map(({ to }: Answer) => to.id));
    };
    expect(await waypoints("")).not.toContain("states");
    expect(await waypoints(", through: [EVERYBODY]")).toContain("states");
  },
};
