import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Page } from "../../../src/explorer/page.js";
import { browse } from "../../../src/explorer/pages/browse/page.js";
import { claim as page } from "../../../src/explorer/pages/claim/page.js";
import { entity } from "../../../src/explorer/pages/entity/page.js";
import { provision } from "../../../src/explorer/pages/provision/page.js";

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
        expect([withdrawn.title, withdrawn.row.withdrawnFor]).toEqual([expect.stringMatching(/^Withdrawn/), why]);
        expect(withdrawn.row.withdrawn).toBe("true");
        const corrected = taken({ corrected: why });
        expect([corrected.title, corrected.row.corrected]).toEqual([expect.stringMatching(/^Corrected/), why]);
      }),
    );
  });

  test("that stands is cited in its own words, with what answers it", () => {
    const { title, row } = taken({});
    expect([title, row.answers, row.withdrawn, row.withdrawnFor]).toEqual([recorded.sentence, "c-2", "false", null]);
    expect(row.corrected).toBeNull();
  });
});

describe("A claim that was withdrawn", () => {
  const withdrawn = { ...recorded, retracted: true };
  const standing = { ...recorded, id: "c-3" };
  const book = { of: (...lists: object[][]) => lists.flat() };
  const lists = { claimsAbout: [withdrawn, standing], claimsNaming: [], claimsScoped: [], mentionedIn: [] };
  const entries = [withdrawn, standing].map(({ id, sentence, retracted }) => ({
    ...{ id, path: `/claims/${id}`, name: sentence, withdrawn: retracted },
  }));
  const sheets: [string, Page, object][] = [
    ["an actor", entity as Page, { entity: { id: "a", ...lists, callsAddressed: [] }, says: { nodes: [] }, book }],
    ["a provision", provision as Page, { provision: { id: "p", claims: [withdrawn, standing] }, book }],
    ["a list", browse as Page, { entries }],
  ];
  test.each(sheets)("is one in the rows of %s too, and what stands is none", (_, of, data) => {
    const { columns = [], rows = [] } = of.sheet?.(data as never, {} as never) ?? {};
    expect(rows.map((row) => row[columns.indexOf("withdrawn")])).toEqual(["true", "false"]);
  });
});
