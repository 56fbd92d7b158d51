import fc from "fast-check";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import type { Asked } from "../../../src/explorer/page.js";
import { Claims } from "../../../src/explorer/parts/claims.js";
import { Here } from "../../../src/explorer/parts/place.js";

const DAYS = ["2009-12-31", "2010-01-01", "2010-01-02", "2013-07-14"];
const post = (possibleFrom: string | null) => ({
  ...{ id: "c-1", kind: "posting", sentence: "According to Aria, Mr A held the office of Governor.", pinpoint: "1" },
  ...{ speaker: { id: "aria", name: "Aria" }, source: { id: "s", title: "Decrees" }, positions: [] },
  ...{ disputed: false, verification: "unverified", verifiedIn: null, certainFrom: possibleFrom, certainTo: null },
  ...{ possibleFrom, possibleTo: null },
});
const seen = (asOf: string, from: string | null): string => {
  const asked = { clocks: { asOf, inAddress: {} } } as unknown as Asked;
  return renderToString(h(Here.Provider, { value: asked }, h(Claims, { of: [post(from)] as never, open: 1 })));
};

test("A claim all of whose days lie after the day looked from says so, and no other does", () => {
  fc.assert(
    fc.property(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS, null), (asOf, from) => {
      expect(seen(asOf, from).includes("Not yet on")).toBe(from !== null && from > asOf);
    }),
  );
});
