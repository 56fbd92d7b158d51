import { expect, test } from "vitest";
import { idIn, pathTo } from "../../../src/explorer/address.js";
import type { About, Asked } from "../../../src/explorer/page.js";
import { whatIsTaken } from "../../../src/explorer/take-out.js";

const asked = {
  params: {},
  path: "/browse/claims",
  query: new URLSearchParams(),
  origin: "http://localhost",
  clocks: { asOf: "2026-01-01", inAddress: {} },
  record: { seq: 1, changeset: { recordedAt: "2026-01-01T00:00:00Z", digest: "0123456789abcdef" } },
};

test("a record is taken out where a page names it, leads to it, or counts it", () => {
  const data = { entries: [{ path: "/claims/c-1", name: "One" }], hop: { from: { id: "a" } }, path: "/search?q=x" };
  const about: About = { title: "Claims", sources: [{ id: "s-1", title: "Source" }] };
  expect(whatIsTaken(data, about, asked as unknown as Asked, ["c-2"]).ids).toEqual(["a", "c-1", "c-2", "s-1"]);
});

test("the path of a record's page holds its id, whatever signs are in it", () => {
  for (const [to, id] of [
    [pathTo.claim, "c-1"],
    [pathTo.entity, "my-case/somebody"],
    [pathTo.provision, "rome-statute/art-12-3"],
    [pathTo.source, "x%20 y"],
  ] as const)
    expect(idIn(to(id))).toBe(id);
  for (const path of ["/", "/search?q=claims", "/violations/v-1", "/claims"]) expect(idIn(path)).toBeUndefined();
});
