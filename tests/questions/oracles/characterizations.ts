import { expect } from "vitest";
import { type Answer, names, type Oracles } from "./support.js";

export const characterizations: Oracles = {
  "20-who-characterises-conditions-of-life": ({ characterizations }) => {
    const speakers = new Set(characterizations.map(({ speaker }: Answer) => speaker.name));
    expect(speakers.size).toBeGreaterThan(1);
    expect(speakers).toContain("Amnesty International");
    const keys = characterizations.map(({ speaker, category, standard, on }: Answer) =>
      JSON.stringify([speaker, category, standard, on]),
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(
      characterizations.flatMap(({ responses }: Answer) => names(responses.map((one: Answer) => one.speaker))),
    ).toContain("Israel");
  },
  "21-who-characterises-7-october": ({ characterizations }) => {
    expect(characterizations.length).toBeGreaterThan(0);
    for (const { claims } of characterizations) expect(claims.length).toBeGreaterThan(0);
  },
  // The bundled record judges no records to be one: both readings are the same there, and neither is empty.
  "62-what-is-said-where-records-are-one": ({ apart, together }) => {
    expect(together).toEqual(apart);
    expect(apart.length).toBeGreaterThan(0);
  },
};
