#!/usr/bin/env bash
# @extractus/feed-extractor 8.0.3 and rss-parser 3.13.0 (npm): entries in Atom with a day of publication and one of their last change, and links
# of several kinds.
# Expected before looking: "published" is the day of publication, and the last change where an entry has no other; the link is the page of
# the entry, not what it cites, and there is none where only a file is enclosed.
# Seen: in feed-extractor "published" is the day of the last change, fourteen years after the day of publication that the entry has; the
# link is the first of any kind, so that the entry leads to the decision that it speaks of. In both an entry with an enclosed
# file alone has the file for its page.
# Why it matters: old words become new ones whenever a comma is mended, and the one who comments stands at the address of the court.
# Source: RFC 4287, sections 4.2.7.2 ("alternate", "related", "via"), 4.2.9 (published) and 4.2.15 (updated).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact @extractus/feed-extractor@8.0.3 rss-parser@3.13.0
cat >check.mjs <<'JS'
import { extractFromXml } from "@extractus/feed-extractor";
import Parser from "rss-parser";

const entry = (id, more) => `<entry><title>${id}</title><id>urn:x:${id}</id><updated>2024-05-01T10:00:00Z</updated>${more}</entry>`;
const text = `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>urn:x:feed</id><updated>2024-06-01T00:00:00Z</updated>
${entry("mended", '<published>2010-05-07T00:00:00Z</published><link rel="alternate" href="https://speaker.example/1"/>')}
${entry("citing", '<link rel="via" href="https://court.example/decision"/><link rel="alternate" href="https://speaker.example/2"/>')}
${entry("enclosing", '<link rel="enclosure" href="https://court.example/decision.pdf"/>')}
</feed>`;
const seen = {
  "feed-extractor": extractFromXml(text).entries.map((one) => [one.published, one.link]),
  "rss-parser": (await new Parser().parseString(text)).items.map((one) => [one.pubDate, one.link]),
};
console.log(seen);
const changed = "2024-05-01T10:00:00.000Z";
const expected = {
  "feed-extractor": [
    [changed, "https://speaker.example/1"],
    [changed, "https://court.example/decision"],
    [changed, "https://court.example/decision.pdf"],
  ],
  "rss-parser": [
    ["2010-05-07T00:00:00.000Z", "https://speaker.example/1"],
    [changed, "https://speaker.example/2"],
    [changed, "https://court.example/decision.pdf"],
  ],
};
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.mjs
