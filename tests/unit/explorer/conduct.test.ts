import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressOf } from "../../../src/explorer/address.js";
import { flipped } from "../../../src/explorer/conduct/apply-flip.js";
import { changedFacts } from "../../../src/explorer/conduct/changed-facts.js";
import { readConduct } from "../../../src/explorer/conduct/read-conduct.js";
import { writeConduct } from "../../../src/explorer/conduct/write-conduct.js";
import type { ConductInput } from "../../../src/explorer/pages/coverage/operation.js";

const NONE = { categories: [], places: [], mechanisms: [] };
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}(\/[a-z0-9-]{1,5})?$/);
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 3 });
const day = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => new Date(Date.UTC(1950, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined });
const without = <T extends object>(of: T): T =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as T;

const actor = fc
  .record({
    kind: fc.constantFrom("PERSON", "STATE", "ARMED_GROUP", "UNIT"),
    actor: maybe(id),
    nationalities: fc.uniqueArray(id, { maxLength: 2 }),
    presentIn: maybe(ids),
    residentIn: maybe(ids),
    ageAtConduct: maybe(fc.integer({ min: 0, max: 100 })),
    turned18On: maybe(day),
    inLeadership: maybe(fc.boolean()),
    inAuthorizedOperation: maybe(fc.boolean()),
  })
  .map(without);
const act = fc
  .record({
    kind: fc.constantFrom("RATIFICATION", "COUNCIL_REFERRAL"),
    state: maybe(id),
    territory: maybe(id),
    instrument: maybe(id),
    on: day,
    from: maybe(day),
    to: maybe(day),
  })
  .map(without);
const conduct = fc
  .record({
    categories: ids,
    places: ids,
    flagState: maybe(id),
    from: day,
    to: maybe(day),
    ongoing: fc.boolean(),
    allegedActors: fc.array(actor, { maxLength: 3 }),
    victimNationalities: maybe(ids),
    victimResidences: maybe(ids),
    remediesExhausted: maybe(fc.boolean()),
    seatOfCompany: maybe(id),
    conflictClasses: maybe(fc.constant(["INTERNATIONAL", "OCCUPATION"])),
    suppose: fc.array(act, { maxLength: 2 }),
  })
  .map((one) => without(one) as unknown as ConductInput);

const queryOf = (values: Parameters<typeof addressOf>[1]): URLSearchParams =>
  new URL(addressOf("/coverage", values), "http://localhost").searchParams;

describe("Conduct in an address", () => {
  test("is read back as it was written, whatever it says", () => {
    fc.assert(
      fc.property(conduct, (one) => {
        expect(readConduct(queryOf(writeConduct(one)), NONE)).toEqual(one);
      }),
    );
  });

  test("has no fact that differs from itself, and names each that was changed", () => {
    fc.assert(
      fc.property(conduct, (one) => {
        expect(changedFacts(one, one, String)).toEqual([]);
      }),
    );
    const before = { categories: ["murder"], places: ["aaa"], from: "2020-01-01", allegedActors: [{ kind: "PERSON" }] };
    const now = { ...before, allegedActors: [{ kind: "PERSON", presentIn: ["bbb"] }] };
    expect(changedFacts(before as ConductInput, now as unknown as ConductInput, (id) => id.toUpperCase())).toEqual([
      { fact: "Present in", before: "not known", now: "BBB" },
    ]);
  });

  test("with one fact changed stands beside what it was before", () => {
    fc.assert(
      fc.property(conduct, act, (one, added) => {
        const apply = { suppose: [added], conduct: '{"flagState":"zzz"}' };
        const query = queryOf(flipped(JSON.stringify(one), apply as never));
        expect(readConduct(new URLSearchParams(query.get("before") ?? ""), NONE)).toEqual(one);
        expect(readConduct(query, NONE)).toEqual({
          ...one,
          flagState: "zzz",
          suppose: [...(one.suppose ?? []), added],
        });
      }),
    );
  });
});
