import { expect } from "vitest";
import { type Answer, names, type Oracles } from "./support.js";

export const calls: Oracles = {
  "22-who-is-asked-to-do-what": ({ calls }) => {
    const addressees = calls.flatMap((call: Answer) => names(call.addressees));
    expect(addressees).toEqual(
      expect.arrayContaining([
        "States",
        "Actors in Israel and the Occupied Palestinian Territory",
        "Palestinian authorities",
      ]),
    );
    for (const { asks, claims } of calls) expect([asks.length > 0, claims.length > 0]).toEqual([true, true]);
  },
  "23-asked-of-palestinian-authorities": ({ calls }) => {
    expect(calls.length).toBeGreaterThanOrEqual(3);
    expect(calls.flatMap(({ claims }: Answer) => claims.map(({ pinpoint }: Answer) => pinpoint))).toContain("4.5");
  },
};
