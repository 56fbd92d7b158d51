import { describe, expect, test } from "vitest";
import { parseDay } from "../../../src/base/index.js";
import { checkDraft } from "../../../src/law/index.js";
import { bundledFacts } from "../../support/bundled.js";

const COMMISSION = "The Inter-American Commission on Human Rights";

/** The report of 8 March 2007 on case 01/06 upholds the competence of the Commission and finds the case inadmissible. */
describe("A sentence on a case between States that was not admissible", () => {
  test.each([
    [`${COMMISSION} declared Nicaragua’s application against Costa Rica inadmissible on 8 March 2007.`, ["SUPPORTED"]],
    [`${COMMISSION} found Nicaragua’s case against Costa Rica not admissible.`, ["SUPPORTED"]],
    [
      `${COMMISSION} declared Nicaragua’s application against Costa Rica inadmissible on 8 March 2008.`,
      ["CONTRADICTED"],
    ],
    [`${COMMISSION} declined jurisdiction in Nicaragua’s case against Costa Rica on 8 March 2007.`, ["NOT_RECORDED"]],
    [`${COMMISSION} declared Ecuador’s application against Colombia inadmissible.`, ["NOT_RECORDED"]],
    ["The ICJ dismissed Sudan's case against the UAE for manifest lack of jurisdiction on 5 May 2025.", ["SUPPORTED"]],
  ])("%s → %s", (text, expected) =>
    expect(checkDraft(text, bundledFacts(), parseDay("2026-06-30")).map(({ verdict }) => verdict)).toEqual(expected));

  test("a person's case before a criminal court is no such case", () => {
    const text = "The case against Al-Senussi was declared inadmissible by the ICC on 11 October 2013.";
    const found = checkDraft(text, bundledFacts(), parseDay("2026-06-30")).map(({ verdict }) => verdict);
    expect(found).not.toContain("CONTRADICTED");
    expect(found).not.toContain("STRONGER_THAN_RECORD");
  });
});
