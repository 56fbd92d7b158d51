import { describe, expect, test } from "vitest";
import { citationOf, plainCitation } from "../../../src/explorer/cite.js";
import { writeAtom, writeJsonFeed } from "../../../src/explorer/feeds/feed.js";
import { keptFile, readKept } from "../../../src/explorer/keep.js";
import { biblatexText, cslItems, risText } from "../../../src/export/index.js";

const pin = {
  ...{ asOf: "2026-01-01", knownAt: "2026-02-02T00:00:00Z", rules: "r", dataset: "d", hash: "h", content: "c" },
  question: '{"coverage":{"conduct":"</script>"}}',
  link: "/answers",
};
const changeset = { seq: 1, recordedAt: "2026-02-02T00:00:00Z", title: "t", digest: "0123456789abcdef0123" };
const asked = {
  ...{ params: {}, query: new URLSearchParams("mechanism=m&keep=yes"), path: "/violations/v", origin: "http://here" },
  clocks: { asOf: "2026-01-01", inAddress: {} },
  today: "2026-03-03",
  record: { all: [changeset], seq: 1, changeset, later: [] },
  ask: async () => ({ data: null }),
};

describe("An answer that is kept", () => {
  const page =
    '<html><head><link rel="stylesheet" href="/explorer.css"/></head><body><form action="/x"><input/></form>' +
    '<details class="more"><summary>s</summary></details><a href="/claims/c">c</a></body></html>';

  test("stands alone and leads back to where it came from", () => {
    const file = keptFile(page, [pin], asked);
    expect(file).not.toMatch(/<form|rel="stylesheet"|href="\//);
    expect(file).toContain('href="http://here/claims/c"');
    expect(file).toContain('<details class="more" open>');
  });

  test("gives back the pins it was kept with, whatever their questions hold", () => {
    expect(readKept(keptFile(page, [pin], asked))).toEqual([pin]);
  });

  test.each([
    [""],
    ["<html></html>"],
    ['<script type="application/json" id="pins">[1]</script>'],
    ['<script type="application/json" id="pins">{'],
  ])("is told from what is none: %s", (text) => expect(readKept(text)).toBeNull());
});

describe("The citation of a page", () => {
  const citation = citationOf({ title: "A & B", pin }, asked);

  test("holds both days and the record, and leads to the page as it was seen", () => {
    expect(citation.url).toBe("http://here/violations/v?mechanism=m&asOf=2026-01-01&knownAt=2026-02-02T00:00:00Z");
    expect(plainCitation(citation)).toContain("as of 2026-01-01, recorded by 2026-02-02T00:00:00Z, revision 1");
  });

  test("is written in each format", () => {
    expect(biblatexText([citation])).toContain("title = {{A \\& B}}");
    expect(risText([citation])).toMatch(/^TY {2}- /);
    expect(JSON.stringify(cslItems([citation]))).toContain("A & B");
  });
});

describe("A feed", () => {
  const feed = {
    ...{ title: "T < U", page: "/record", self: "/record.atom" },
    entries: [{ path: "/record?rev=1", title: 'a & "b"\u0001', updated: "2026-02-02T00:00:00Z", summary: "<s>" }],
  };
  test("is well-formed whatever its titles hold", () => {
    const atom = writeAtom(feed, "http://here");
    expect(atom).toContain("<title>T &lt; U</title>");
    expect(atom).toContain("a &amp; &quot;b&quot;</title>");
    expect(atom).not.toContain("\u0001");
    expect(JSON.parse(writeJsonFeed(feed, "http://here")).items[0].url).toBe("http://here/record?rev=1");
  });
});
