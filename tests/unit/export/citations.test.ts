import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { biblatexEntry, type Citation, cslItem, risEntry } from "../../../src/export/index.js";
import { FIRST_SEED } from "../../fuzz/settings.js";

const REPORT: Citation = {
  id: "a-report",
  title: "Report of a commission on the events at a river",
  otherTitles: [
    { language: "en", text: "The events at the river and what was said of them by those who were there" },
    { language: "en", text: "River report" },
    { language: "fr", text: "Rapport sur les événements au fleuve" },
    { language: "ar", text: "تقرير عن الأحداث عند النهر" },
  ],
  author: "A commission",
  kind: "report",
  published: "2005-01-25",
  symbol: null,
  url: null,
  place: null,
  claim: null,
  note: null,
};
const WRITERS = {
  CSL: (citation: Citation) => JSON.stringify(cslItem(citation)),
  BibLaTeX: biblatexEntry,
  RIS: risEntry,
};

describe("The citation of a source that has several titles", () => {
  test("gives the shortest of its language as the short title, in the field that each format has", () => {
    expect(cslItem(REPORT)).toHaveProperty("title-short", "River report");
    expect(biblatexEntry(REPORT)).toContain("  shorttitle = {{River report}},\n");
    expect(risEntry(REPORT)).toContain("ST  - River report\r\n");
  });

  test("gives a title in another language where a format has a field for it, and in a remark where it has none", () => {
    expect(risEntry(REPORT)).toContain("TT  - Rapport sur les événements au fleuve\r\n");
    expect(cslItem(REPORT)).toHaveProperty("note", expect.stringContaining("“Rapport sur les événements au fleuve”"));
    expect(biblatexEntry(REPORT)).toMatch(/note = \{Also called: .*“Rapport sur les événements au fleuve”/);
  });

  test("takes no longer title for a short one, and none of another language", () => {
    const otherTitles = [
      { language: "fr", text: "Rapport" },
      { language: "en", text: "A longer report of a commission on the events at a river" },
    ];
    expect(cslItem({ ...REPORT, otherTitles })).not.toHaveProperty("title-short");
    expect(risEntry({ ...REPORT, otherTitles })).not.toContain("ST  -");
  });

  test("is by one body in BibLaTeX, whose name holds an “and”, wherever the format has a list of names", () => {
    const entry = biblatexEntry({ ...REPORT, author: "Ministry of War and Peace" });
    expect(entry).toContain("  author = {{Ministry of War and Peace}},\n");
    expect(entry).toContain("  institution = {{Ministry of War and Peace}},\n");
  });

  test("keeps the remark that was there, beside the titles", () => {
    const note = String((cslItem({ ...REPORT, note: "claim c-1" }) as { note: string }).note);
    expect(note).toMatch(/^claim c-1\. Also called: “/);
  });

  test("is what it was where there is one title", () => {
    for (const write of Object.values(WRITERS)) {
      const alone = write({ ...REPORT, otherTitles: [] });
      expect(alone).toBe(write({ ...REPORT, otherTitles: undefined }));
      expect(alone).not.toMatch(/Also called|title-short|shorttitle|\nST {2}-|\nTT {2}-/);
    }
  });

  test.each(Object.entries(WRITERS))("holds each of its titles once in %s, whatever they are", (_name, write) => {
    const word = fc.stringMatching(/^[a-z]{3,9}$/);
    const titles = fc.uniqueArray(
      fc.record({
        language: fc.constantFrom("en", "fr", "ar", "he"),
        text: fc.tuple(word, word).map((both) => `Xx ${both.join(" ")} xX`),
      }),
      { selector: ({ text }) => text, maxLength: 6 },
    );
    fc.assert(
      fc.property(titles, (otherTitles) => {
        const written = write({ ...REPORT, otherTitles });
        for (const { text } of otherTitles) expect(written.split(text).length - 1, text).toBe(1);
      }),
      { seed: FIRST_SEED, numRuns: 200 },
    );
  });
});
