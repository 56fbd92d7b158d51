import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressOf } from "../../../src/explorer/address.js";
import { flipped } from "../../../src/explorer/conduct/apply-flip.js";
import { changedFacts } from "../../../src/explorer/conduct/changed-facts.js";
import { withIds } from "../../../src/explorer/conduct/name-boxes.js";
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

describe("The boxes of the form", () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{0,5}( [a-z]{1,5})?$/);
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(", "));
  const list = fc
    .uniqueArray(name, { minLength: 1, maxLength: 6, selector: (one) => one.toLowerCase() })
    .map((names) => names.map((one, at) => ({ id: `id-${at}`, name: one })));
  const silent = {
    ask: async () => ({ data: { search: { edges: [] } } as never }),
    clocks: { asOf: "", inAddress: {} },
  };
  const idsIn = async (categories: readonly { id: string; name: string }[], ...values: string[]) =>
    (
      await withIds(silent, new URLSearchParams(values.map((value) => ["categories", value])), { ...NONE, categories })
    ).getAll("categories");

  test("take every name whole, whatever commas it holds", async () => {
    await fc.assert(
      fc.asyncProperty(list, async (all) => {
        for (const { id, name: one } of all) expect(await idsIn(all, one)).toEqual([id]);
        expect(await idsIn(all, ...all.map((one) => one.name.toUpperCase()))).toEqual(all.map((one) => one.id));
      }),
      { numRuns: 60 },
    );
  });

  test("take several in one, with commas between, those that hold commas too", async () => {
    const all = [
      { id: "seizing", name: "Destroying, seizing or appropriating property" },
      { id: "murder", name: "Murder" },
    ];
    expect(await idsIn(all, "Murder, destroying, seizing or appropriating property, some-id")).toEqual([
      ...["murder", "seizing"],
      "some-id",
    ]);
  });

  test("take a name that several bear for none of them", async () => {
    const twins = [
      { id: "a.trial", name: "Denial of a fair trial" },
      { id: "b.trial", name: "Denial of a fair trial" },
    ];
    await expect(idsIn(twins, "Denial of a fair trial")).rejects.toMatchObject({
      nearest: [{ id: "a.trial" }, { id: "b.trial" }],
    });
    expect(await idsIn(twins, "b.trial")).toEqual(["b.trial"]);
  });

  test("refuse a word that is neither yes nor no, and a second where one is taken", () => {
    const read = (more: string) => () =>
      readConduct(new URLSearchParams(`categories=a&places=b&from=2020-01-01&kind=PERSON&${more}`), NONE);
    for (const yes of ["1", "yes", "on", "true", "True"]) expect(read(`ongoing=${yes}`)()?.ongoing).toBe(true);
    for (const no of ["0", "no", "off", "false"])
      expect(read(`inLeadership=${no}`)()?.allegedActors?.[0]?.inLeadership).toBe(false);
    for (const more of ["ongoing=ja", "inLeadership=2", "remediesExhausted=maybe", "inAuthorizedOperation=x"])
      expect(read(more)).toThrow(expect.objectContaining({ code: "CONDUCT_WORD_UNKNOWN" }));
    for (const more of ["flagState=a&flagState=b", "seatOfCompany=a,b"])
      expect(read(more)).toThrow(expect.objectContaining({ code: "CONDUCT_ONE_ALONE" }));
  });

  test("ask of a natural person where anything is said of an alleged actor and not its kind", () => {
    const read = (more: string) =>
      readConduct(new URLSearchParams(`categories=a&places=b&from=2020-01-01&${more}`), NONE);
    expect(read("inAuthorizedOperation=yes")?.allegedActors).toEqual([
      { kind: "PERSON", nationalities: [], inAuthorizedOperation: true },
    ]);
  });
});

test("A box with more commas than any name has is cut once, and one with more parts than it takes is refused before any is looked for", async () => {
  let searches = 0;
  const ask = async () => {
    searches += 1;
    return { data: { search: { edges: [], didYouMean: [] } } } as never;
  };
  const asked = { ask, clocks: { inAddress: {} } } as never;
  const places = Array.from({ length: 400 }, (_, at) => ({ id: `place-${at}`, name: `Place ${at}, of a list` }));
  const choices = { ...NONE, places } as never;
  const read = async (value: string) =>
    (await withIds(asked, new URLSearchParams({ places: value }), choices)).getAll("places");
  expect(await read(",".repeat(2_000))).toEqual([]);
  expect(await read("Place 7, of a list,place-3,PLACE 9, OF A LIST")).toEqual(["place-7", "place-3", "place-9"]);
  const many = Array.from({ length: 300 }, (_, at) => `A${at}`).join(",");
  await expect(read(many)).rejects.toMatchObject({ code: "CONDUCT_TOO_MANY" });
  expect(searches).toBe(0);
});

describe("A word alone in small letters", () => {
  const hit = (id: string, match: string) => ({ node: { id, kind: "LegalCategory", name: id, match, namedBy: [] } });
  const read = (edges: readonly object[]) =>
    withIds(
      { ask: async () => ({ data: { search: { edges } } as never }), clocks: { asOf: "", inAddress: {} } },
      new URLSearchParams({ categories: "rape" }),
      NONE,
    ).then((query) => query.get("categories"));

  test("is a name where no record has it as its id: whoever bears it is meant, and of several the reader says which", async () => {
    expect(await read([hit("war-crimes.rape", "NAME"), hit("other.rape", "WORDS")])).toBe("war-crimes.rape");
    await expect(read([hit("war-crimes.rape", "WORDS"), hit("other.rape", "WORDS")])).rejects.toMatchObject({
      text: "rape",
      nearest: [{ id: "war-crimes.rape" }, { id: "other.rape" }],
    });
  });

  test("is an id where a record has it, and where nothing is found the question says that it is none", async () => {
    expect(await read([hit("other.rape", "WORDS"), hit("rape", "NAME")])).toBe("rape");
    expect(await read([])).toBe("rape");
  });
});

test("Conduct without a first day is refused in words, and no form says what a variable is", () => {
  expect(() => readConduct(new URLSearchParams("categories=genocide&places=isr"), NONE)).toThrow(/no first day/);
});
