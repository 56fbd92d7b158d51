import { expect, test } from "vitest";
import { parseDay } from "../../../src/base/index.js";
import { checkDraft } from "../../../src/law/index.js";
import { bundledFacts } from "../../support/bundled.js";

const verdicts = (text: string): string[] =>
  checkDraft(text, bundledFacts(), parseDay("2026-06-30")).map(({ verdict }) => verdict);

test.each([
  ["Abd-Al-Rahman was tried by the ICC.", ["SUPPORTED"]],
  ["Netanyahu was tried by the ICC.", ["STRONGER_THAN_RECORD"]],
  ["Netanyahu was not tried by the ICC.", ["SUPPORTED"]],
  ["Netanyahu may be tried by the ICC.", []],
  ["Netanyahu is sanctioned by the EU.", ["NOT_RECORDED"]],
  ["Netanyahu is not sanctioned by the EU.", ["NOT_RECORDED"]],
  ["Hamas was placed on the EU sanctions list.", ["NOT_RECORDED"]],
  [
    "Article 12(3) of the Rome Statute allows a State that is not a party to accept the Court's jurisdiction by declaration.",
    ["SUPPORTED"],
  ],
  ["Article 12(3) of the Rome Statute concerns referrals by the Security Council.", ["CONTRADICTED"]],
  ["Article 12(3) of the Rome Statute concerns the election of judges.", ["NOT_RECORDED"]],
  ["Article 17 of the Rome Statute concerns admissibility.", ["SUPPORTED"]],
  ["Article 27 of the Rome Statute says that official capacity is irrelevant.", ["SUPPORTED"]],
  ["Persecution is a crime against humanity under Article 7(1)(h) of the Rome Statute.", ["SUPPORTED"]],
  ["Apartheid is a crime against humanity under article 7(1)(h) of the Rome Statute.", ["CONTRADICTED"]],
  ["Starvation of civilians is a war crime under article 8(2)(b)(xxv) of the Rome Statute.", ["SUPPORTED"]],
  ["Should article 12(3) of the Rome Statute concern referrals?", []],
])("%s → %s", (text, expected) => expect(verdicts(text)).toEqual(expected));
