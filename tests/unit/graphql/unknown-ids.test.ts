import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AnswerableError, fail } from "../../../src/base/index.js";
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
    const facts = { mechanisms: new Map([["icc", {}]]) } as never;
    const { message = "" } = thrownBy(() => knownMechanisms(facts, ["icc", ...many])) ?? {};
    expect(message).toMatch(/"none-0".*"none-8" or 3 more\./);
    expect(message).not.toContain("none-9");
  });
});

describe("An id that is a State's code", () => {
  test("in another case, or of former days, has that State as the nearest", () => {
    const codes = new Map([
      ["ukr", "ukr"],
      ["zar", "cod"],
    ]);
    expect(nearestTo("UKR", ["mar", "ukr"], codes)).toEqual(["ukr"]);
    expect(nearestTo("ZAR", ["mar", "zaf"], codes)).toEqual(["cod"]);
    expect(nearestTo("marr", ["mar", "zaf"], codes)).toEqual(["mar"]);
  });
});
