import { expect, test } from "vitest";
import { Snapshot } from "../../../src/assessment/index.js";
import type { LawRecords } from "../../../src/assessment/snapshot/law-records.js";

const changesets = [1, 2, 3, 4, 5, 6, 7].map((seq) => ({
  seq,
  recordedAt: `2026-01-0${seq}T00:00:00Z`,
  digest: `${seq}`,
}));
/** A record of seven changesets that holds nothing. */
const EMPTY = new Proxy({ changesets } as unknown as LawRecords, {
  get: (held, name) => (name === "changesets" ? held.changesets : []),
});

test("The facts of the newest revision are kept, however many earlier ones are asked about", () => {
  const snapshot = new Snapshot(EMPTY);
  const newest = snapshot.factsAt(7);
  for (const rev of [1, 2, 3, 4, 5, 6]) snapshot.factsAt(rev);
  expect(snapshot.factsAt(7)).toBe(newest);
});

test("Of earlier revisions those asked about last are kept", () => {
  const snapshot = new Snapshot(EMPTY);
  const first = snapshot.factsAt(1);
  for (const rev of [2, 3]) snapshot.factsAt(rev);
  expect(snapshot.factsAt(1)).toBe(first);
  for (const rev of [4, 5]) snapshot.factsAt(rev);
  expect(snapshot.factsAt(1)).toBe(first);
  for (const rev of [6, 2, 3]) snapshot.factsAt(rev);
  expect(snapshot.factsAt(1)).not.toBe(first);
});
