import { describe, expect, test } from "vitest";
import { parseDay, writeDay } from "../../../src/base/index.js";
import { checkDraft } from "../../../src/law/index.js";
import { ofKind } from "../../../src/model/index.js";
import { bundled, bundledFacts } from "../../support/bundled.js";

const record = bundledFacts();
const { dataset } = bundled();
const named = new Map(dataset.entities.map(({ id, name }) => [id, name]));
const treaties = new Map(dataset.instruments.map(({ id, short, name }) => [id, short ?? name]));

/** Notices that had effect on a later day, of States. */
const notices = ofKind(dataset.claims, "participation").filter(
  ({ fields, actOn, effectFrom }) =>
    fields.act === "withdrawal" &&
    (fields.status ?? "accepted") === "accepted" &&
    actOn !== null &&
    effectFrom !== null &&
    actOn < effectFrom,
);
const verdictsOf = (text: string): string[] =>
  checkDraft(text, record, parseDay("2026-11-20")).map(({ verdict }) => verdict);

describe("That a State denounced a treaty on a day", () => {
  test("is so on the day of the notice, and never on the day on which that had effect; it left on either", () => {
    let read = 0;
    for (const { fields, actOn, effectFrom } of notices) {
      const [who, what] = [named.get(fields.subject), treaties.get(fields.instrument)];
      const on = (day: number | null): string => writeDay(day as number);
      const [right] = verdictsOf(`${who} denounced the ${what} on ${on(actOn)}.`);
      if (right !== "SUPPORTED") continue;
      read += 1;
      expect(verdictsOf(`${who} denounced the ${what} on ${on(effectFrom)}.`), `${who}, ${what}`).not.toContain(
        "SUPPORTED",
      );
      expect(verdictsOf(`${who} left the ${what} on ${on(effectFrom)}.`), `${who}, ${what}`).toEqual(["SUPPORTED"]);
      expect(
        verdictsOf(`The denunciation of the ${what} by ${who} took effect on ${on(effectFrom)}.`),
        `${who}, ${what}`,
      ).not.toContain("CONTRADICTED");
    }
    expect(read).toBeGreaterThan(3);
  });
});
