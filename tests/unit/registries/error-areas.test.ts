import { expect, test } from "vitest";
import { ERRORS } from "../../../src/base/index.js";
import { AREAS, areaOf } from "../../../src/server/errors/areas.js";

test("The errors of every area are sorted into those for clients and those for operators", () => {
  const known = Object.values(AREAS).flat() as string[];
  expect(new Set(known).size).toBe(known.length);
  expect(Object.keys(ERRORS).filter((code) => !known.includes(areaOf(code)))).toEqual([]);
});
