import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ERRORS, type ErrorCode, fail, statusAtAddress, statusOf } from "../../../src/base/index.js";
import { forClients } from "../../../src/server/errors/areas.js";

describe("The status of a failure", () => {
  const codes = Object.keys(ERRORS) as ErrorCode[];

  test("is 503 or 429 for whatever may pass by itself, and 500 for what is a fault of the server", () => {
    // A lock and a database of the set-up are told to the one who runs the program, not to a client.
    const shown = codes.filter((code) => forClients(fail(code)).code === code && fail(code).retryable);
    expect(shown.filter((code) => ![429, 500, 503].includes(statusOf(code)))).toEqual([]);
    expect(shown).toContain("RECORD_CHANGING");
    expect(statusOf("INTERNAL")).toBe(500);
  });

  test("is the same at every door, but that an address of nothing is 404", () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), (code) => {
        const at = statusAtAddress(code);
        return at === statusOf(code) || (at === 404 && /UNKNOWN_ID|ID_UNKNOWN/.test(code));
      }),
    );
  });
});
