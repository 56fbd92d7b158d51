import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AnswerableError, fail, nearestIds, nearestOrAll } from "../../../src/base/index.js";
import { nearestTo, refuseUnknown } from "../../../src/graphql/asking/connection.js";
import { knownMechanisms } from "../../../src/graphql/questions/coverage/index.js";

const thrownBy = (work: () => unknown): AnswerableError | null => {
  try {
    work();
    return null;
  } catch (error) {
    return error as AnswerableError;
  }
};

describe("A list of ids of which several are none", () => {
  test("is refused with all of them, each once, and with none that is known", () => {
    const ids = fc.array(fc.constantFrom("icc", "icj", "one", "two", "three", "four"), { maxLength: 8 });
    fc.assert(
      fc.property(ids, (asked) => {
        const error = thrownBy(() =>
          refuseUnknown(
            asked,
            (id) => id.startsWith("ic"),
            (id) => fail("ID_UNKNOWN", { what: "mechanism", id, nearest: [] }),
          ),
        );
        const none = [...new Set(asked)].filter((id) => !id.startsWith("ic"));
        expect([error?.details.id, ...((error?.details.others as string[]) ?? [])].filter(Boolean)).toEqual(none);
        for (const id of none) expect(error?.message).toContain(`"${id}"`);
        for (const id of ["icc", "icj"]) expect(error?.message ?? "").not.toContain(id);
      }),
    );
  });

  test("names eight of the others, and how many more there are", () => {
    const many = Array.from({ length: 12 }, (_, at) => `none-${at}`);
    const facts = { mechanisms: new Map([["icc", { id: "icc" }]]) } as never;
    const { message = "" } = thrownBy(() => knownMechanisms(facts, ["icc", ...many])) ?? {};
    expect(message).toMatch(/"none-0".*"none-8" or 3 more\./);
    expect(message).not.toContain("none-9");
  });
});

describe("An id that is a State's code", () => {
  const of = (...ids: string[]) => ids.map((id) => ({ id }));
  test("in another case, or of former days, has that State as the nearest", () => {
    const codes = new Map([
      ["ukr", "ukr"],
      ["zar", "cod"],
    ]);
    expect(nearestTo("UKR", of("mar", "ukr"), codes)).toEqual(["ukr"]);
    expect(nearestTo("ZAR", of("mar", "zaf"), codes)).toEqual(["cod"]);
    expect(nearestTo("marr", of("mar", "zaf"), codes)).toEqual(["mar"]);
  });
});

describe("Of a kind of which there are few", () => {
  const few = ["sea-strait", "two-rivers"].map((id) => ({ id, name: id }));
  test("all are named where none is near, and the near ones alone where some are", () => {
    expect(nearestOrAll("delta", few)).toEqual(["sea-strait", "two-rivers"]);
    expect(nearestOrAll("two-river", few)).toEqual(["two-rivers"]);
    const many = Array.from({ length: 20 }, (_, at) => ({ id: `place-${at}` }));
    expect(nearestOrAll("delta", many)).toEqual([]);
  });
});

describe("A name in place of an id", () => {
  const known = [
    { id: "rapid-lines", name: "Rapid Lines of Aria", names: [{ text: "RLA" }] },
    { id: "rla-office", name: "Office of the RLA" },
    { id: "arl", name: "Arland" },
    { id: "aria", name: "Aria" },
    { id: "aria-police", name: "Police of Aria" },
    { id: "war-crimes.rape", name: "Rape as a war crime" },
  ];
  test.each([
    ["rla", ["rapid-lines"]],
    ["Rapid-Lines of ARIA", ["rapid-lines"]],
    ["Aria", ["aria"]],
    ["rape", ["war-crimes.rape"]],
    ["aria-polise", ["aria-police"]],
    ["qqq", []],
  ])("%s has what bears it as the nearest, and nothing else where something does", (written, ids) => {
    expect(nearestIds(written, known)).toEqual(ids);
  });

  test("whatever bears the name is the nearest, and what is only like it is none", () => {
    const word = fc.stringMatching(/^[a-e]{2,6}$/);
    const record = fc.record({ id: word, name: word, names: fc.array(fc.record({ text: word }), { maxLength: 2 }) });
    fc.assert(
      fc.property(fc.uniqueArray(record, { minLength: 1, maxLength: 8, selector: ({ id }) => id }), (records) => {
        const text = records[0]?.name ?? "";
        const bears = records.filter((one) =>
          [one.name, ...one.names.map((other) => other.text)].some((name) => name === text && name !== one.id),
        );
        const found = nearestIds(text.toUpperCase(), records);
        if (bears.length > 0) expect(found).toEqual(bears.slice(0, 3).map(({ id }) => id));
      }),
    );
  });
});
