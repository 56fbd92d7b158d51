import { describe, expect, test } from "vitest";
import { inWords } from "../../../src/base/index.js";

describe("A code in words", () => {
  test.each([
    ["FAILURE_TO_PREVENT", "failure to prevent"],
    ["StateOrgan", "State organ"],
    ["state-conduct", "State conduct"],
    ["counter-claim", "counter-claim"],
    ["non-recognition", "non-recognition"],
    ["co-perpetration", "co-perpetration"],
    ["NON_COMPLIANCE_FOUND", "non-compliance found"],
    ["collective", "collective"],
    ["statement", "statement"],
  ])("%s reads “%s”", (code, text) => {
    expect(inWords(code)).toBe(text);
  });
});
