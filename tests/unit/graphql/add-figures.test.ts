import { describe, expect, test } from "vitest";
import { addFigures, type Count } from "../../../src/assessment/index.js";

const count = (over: Partial<Count>): Count => ({
  id: "a",
  unit: "DEATHS",
  bound: "AT_LEAST",
  value: 10,
  population: "people of A",
  speaker: "one",
  from: 100,
  to: 110,
  within: [],
  ...over,
});
const reasons = (...counts: Count[]): string[] => addFigures(counts).refusals.map((one) => one.reason);

describe("A sum of figures", () => {
  test("is given for deaths on days that share none, bounded alike", () => {
    expect(addFigures([count({}), count({ id: "b", value: 5, from: 110, to: 111 })])).toEqual({
      value: 15,
      bound: "AT_LEAST",
      unit: "DEATHS",
      refusals: [],
      assumptions: [],
    });
  });
  test("says what it takes for granted when two speakers counted", () => {
    expect(addFigures([count({}), count({ id: "b", speaker: "two", from: 110, to: 111 })]).assumptions).toHaveLength(1);
  });
  test("is refused when one day is shared", () => {
    expect(reasons(count({}), count({ id: "b", from: 109, to: 111 }))).toEqual(["WINDOWS_OVERLAP"]);
  });
  test("is refused when one lies inside another, near or far", () => {
    expect(reasons(count({ within: ["b", "c"] }), count({ id: "c", from: 200, to: 210 }))).toEqual(["NESTED"]);
  });
  test("is refused for one figure twice, and for one alone", () => {
    expect(reasons(count({}), count({}))).toEqual(["SAME_FIGURE"]);
    expect(reasons(count({}))).toEqual(["TOO_FEW"]);
    expect(reasons()).toEqual(["TOO_FEW"]);
  });
  test("is refused when bounds differ, units differ, or a window is not known", () => {
    expect(reasons(count({}), count({ id: "b", bound: "ABOUT", from: 200, to: 201 }))).toEqual(["DIFFERENT_BOUND"]);
    expect(reasons(count({}), count({ id: "b", unit: "INJURIES", from: 200, to: 201 }))).toEqual(["DIFFERENT_UNIT"]);
    expect(reasons(count({}), count({ id: "b", from: 500, to: 500 }))).toEqual(["WINDOW_UNKNOWN"]);
  });
  test("is refused for what can befall one person twice", () => {
    for (const unit of ["INJURIES", "HOSTAGES", "DISPLACED", "DETAINED", "MISSING", "STRUCTURES"])
      expect(reasons(count({ unit }), count({ id: "b", unit, from: 200, to: 201 }))).toEqual(["MAY_COUNT_TWICE"]);
  });
  test("is refused when no count is so large", () => {
    expect(
      reasons(count({ value: 2_000_000_000 }), count({ id: "b", value: 2_000_000_000, from: 200, to: 201 })),
    ).toEqual(["TOO_LARGE"]);
  });
});
