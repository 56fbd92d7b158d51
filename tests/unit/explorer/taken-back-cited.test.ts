import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claim as page } from "../../../src/explorer/pages/claim/page.js";

const recorded = {
  ...{ id: "c-1", kind: "figure", sentence: "Aria Watch states at least 5 deaths.", pinpoint: "3", on: "2026-01-01" },
  ...{ speaker: { id: "aria-watch", name: "Aria Watch" }, source: { id: "report", title: "Report" } },
  ...{ certainFrom: null, certainTo: null, possibleFrom: null, possibleTo: null, standard: null },
  ...{ verification: "unverified", disputed: true, positions: [{ id: "c-2" }], recordedAt: "2026-02-01T00:00:00Z" },
  ...{ retracted: false, corrected: null, acts: [] },
};
/** What is cited of a claim, and its row of a sheet, by column. */
function taken(more: object): { title: string; row: Record<string, unknown> } {
  const data = { claim: { ...recorded, ...more }, book: { hidden: undefined }, violations: [] } as never;
  const { columns = [], rows = [] } = page.sheet?.(data, {} as never) ?? {};
  const row = Object.fromEntries(columns.map((column, at) => [column, rows[0]?.[at]]));
  return { title: page.about(data, {} as never).title, row };
}

describe("A claim that is taken out of its page", () => {
  const reason = fc.stringMatching(/^[A-Z][a-z ]{3,20}\.$/);

  test("says what it was withdrawn or corrected for, in what is cited and in its row", () => {
    fc.assert(
      fc.property(reason, (why) => {
        const withdrawn = taken({ retracted: true, acts: [{ act: "retraction", reason: why }] });
        expect([withdrawn.title, withdrawn.row.withdrawn]).toEqual([expect.stringMatching(/^Withdrawn/), why]);
        const corrected = taken({ corrected: why });
        expect([corrected.title, corrected.row.corrected]).toEqual([expect.stringMatching(/^Corrected/), why]);
      }),
    );
  });

  test("that stands is cited in its own words, with what answers it", () => {
    const { title, row } = taken({});
    expect([title, row.answers, row.withdrawn, row.corrected]).toEqual([recorded.sentence, "c-2", null, null]);
  });
});
