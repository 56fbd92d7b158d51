import { describe, expect, test } from "vitest";
import { linkOf } from "../../../src/explorer/sources/link-of.js";
import { bundled } from "../../support/bundled.js";

const { dataset } = bundled();

describe("The address of a source", () => {
  test.each([
    ["IV.2", "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-2&chapter=4&clang=_en"],
    [
      "XVIII.10.a",
      "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-10-a&chapter=18&clang=_en",
    ],
    ["UNTC IV-8-b", "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-8-b&chapter=4&clang=_en"],
    ["S/RES/1593 (2005)", "https://undocs.org/en/S/RES/1593(2005)"],
    ["A/HRC/58/CRP.6", "https://undocs.org/en/A/HRC/58/CRP.6"],
    ["ICC-02/05-01/07-2-Corr", "https://www.icc-cpi.int/court-record/icc-02/05-01/07-2-corr"],
    ["ICC-01/18-143", "https://www.icc-cpi.int/court-record/icc-01/18-143"],
    ["ICC-02/18 OA", "https://www.legal-tools.org/search?q=ICC-02/18"],
    ["General List No. 192", "https://www.icj-cij.org/case/192"],
    ["186-20240719-ADV", "https://www.icj-cij.org/case/186"],
    ["Stb. 2003, 270", "https://zoek.officielebekendmakingen.nl/stb-2003-270.html"],
    ["2001 c. 17", "https://www.legislation.gov.uk/ukpga/2001/17"],
  ])("with the symbol %s is made by rule", (symbol, url) => {
    expect(linkOf({ id: "x", url: null, symbol })).toMatchObject({ url, how: "by rule", rule: expect.any(String) });
  });

  test("is the recorded one where there is one, and none where nothing says it", () => {
    expect(linkOf({ id: "x", url: "https://example.org/a", symbol: "IV.2" })).toMatchObject({ how: "recorded" });
    for (const symbol of [null, "", "Ley 26.200", "IV", "XCIX.2", "a/b"])
      expect(linkOf({ id: "x", url: null, symbol })).toBeNull();
  });

  test("is known for three claims in five at least", () => {
    const sources = new Map(dataset.sources.map((source) => [source.id, source]));
    const linked = dataset.claims.filter((claim) => {
      const source = sources.get(claim.source);
      return source && linkOf({ id: source.id, url: source.url ?? null, symbol: source.symbol ?? null }) !== null;
    });
    expect(linked.length / dataset.claims.length).toBeGreaterThanOrEqual(0.6);
  });
});
