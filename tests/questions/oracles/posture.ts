import { expect } from "vitest";
import type { Answer, Oracles } from "./support.js";

export const posture: Oracles = {
  "33-where-a-person-stands": ({ posture }) => {
    const icc = posture.find(({ forum }: Answer) => forum.name === "International Criminal Court");
    expect([icc.status, icc.publicity, icc.since]).toEqual(["WARRANT_IN_FORCE", "PUBLIC_RECORD", "2024-11-21"]);
    for (const { caution } of posture) expect(caution).toMatch(/presumed innocent/);
  },
  "34-a-case-that-ended": ({ posture }) => {
    const icc = posture.find(({ forum }: Answer) => forum.name === "International Criminal Court");
    expect(icc.status).toBe("TERMINATED_BY_DEATH");
    expect(icc.wording).not.toMatch(/(was|is|stands) (convicted|acquitted)/);
    expect(icc.caution).not.toBe("");
  },
  "35-seven-persons-of-one-situation": (answer) => {
    const status = Object.fromEntries(
      Object.entries<Answer>(answer).map(([person, postures]) => [
        person,
        postures.find(({ forum }: Answer) => forum.name === "International Criminal Court").status,
      ]),
    );
    expect(status).toEqual({
      alBashir: "WARRANT_IN_FORCE",
      harun: "WARRANT_IN_FORCE",
      hussein: "WARRANT_IN_FORCE",
      abuGarda: "CHARGES_NOT_CONFIRMED",
      banda: "WARRANT_IN_FORCE",
      jerbo: "TERMINATED_BY_DEATH",
      abdAlRahman: "CONVICTED_NOT_FINAL",
    });
    for (const { caution } of Object.values<Answer>(answer).flat()) expect(caution).toMatch(/presumed innocent/);
  },
};
