#!/usr/bin/env bash
# @rowanmanning/feed-parser 2.1.5 and feedsmith 3.0.1 (npm), feedparser 6.0.14 and atoma 0.0.17 (PyPI): a feed in Atom that passes on an entry
# of another feed, whose author its source element names, beside an entry of its own.
# Expected before looking: the entry that was passed on has the author that its source names; the author of the feed speaks for its own alone;
# of two authors of one entry both are named.
# Seen: feed-parser and atoma give the entry that was passed on to the author of the feed that passes it on; atoma keeps the source, and
# contradicts it; feed-parser has nothing of it. feedsmith and feedparser leave the entry without an author and keep the source.
# In feedparser "author" of an entry by two is the second alone.
# Why it matters: whoever repeats what another said becomes the one who says so.
# Source: RFC 4287, section 4.2.1: without authors of its own an entry has those of its source, and the feed's only where there is none of either.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact @rowanmanning/feed-parser@2.1.5 feedsmith@3.0.1
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check feedparser==6.0.14 atoma==0.0.17
cat >feed.xml <<'XML'
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>Who passes on</title><id>urn:x:feed</id><updated>2024-06-01T00:00:00Z</updated><author><name>Copyist</name></author>
  <entry><title>own</title><id>urn:x:1</id><updated>2024-05-01T00:00:00Z</updated></entry>
  <entry><title>by two</title><id>urn:x:2</id><updated>2024-05-02T00:00:00Z</updated>
    <author><name>First</name></author><author><name>Second</name></author></entry>
  <entry><title>passed on</title><id>urn:x:3</id><updated>2024-05-03T00:00:00Z</updated>
    <source><title>Who said so</title><id>urn:x:other</id><updated>2024-05-01T00:00:00Z</updated><author><name>Speaker</name></author></source></entry>
</feed>
XML
cat >check.mjs <<'JS'
import { readFileSync } from "node:fs";
import { parseFeed as rowan } from "@rowanmanning/feed-parser";
import { parseFeed } from "feedsmith";

const text = readFileSync("feed.xml", "utf8");
const names = (authors) => (authors ?? []).map((author) => author.name).join("+") || "nobody";
console.log("feed-parser:", rowan(text).items.map((item) => names(item.authors)).join(", "), "source" in rowan(text).items[2]);
console.log("feedsmith:", parseFeed(text).feed.entries.map((entry) => `${names(entry.authors)}/${names(entry.source?.authors)}`).join(", "));
JS
cat >check.py <<'PY'
import atoma, feedparser

text = open("feed.xml", "rb").read()
names = lambda authors: "+".join(author.name for author in authors) or "nobody"
entries = feedparser.parse(text).entries
print("feedparser:", ", ".join(f'{entry.get("author", "nobody")}/{entry.get("source", {}).get("author", "nobody")}' for entry in entries))
print("atoma:", ", ".join(f"{names(entry.authors)}/{names(entry.source.authors if entry.source else [])}" for entry in atoma.parse_atom_bytes(text).entries))
PY
{ timeout 60 node check.mjs; timeout 60 v/bin/python check.py; } | tee seen
diff seen - <<'TXT'
feed-parser: Copyist, First+Second, Copyist false
feedsmith: nobody/nobody, First+Second/nobody, nobody/Speaker
feedparser: nobody/nobody, Second/nobody, nobody/Speaker
atoma: Copyist/nobody, First+Second/nobody, Copyist/Speaker
TXT
