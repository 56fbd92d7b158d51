#!/usr/bin/env bash
# microdata-rdf-streaming-parser 3.0.0 (npm), which Comunica reads pages with: names and figures in a page whose parts are in several languages.
# Expected before looking: a text has the language of the nearest element around it that has one, as HTML has it; what stands beside an element in
# another language is in the language of the page; a figure in a "meta" and a day that has no year are plain texts.
# Seen: the language of the page, or of any element around the item, is never used. A language given inside an item goes to everything that follows
# in that item: after one Arabic name, the English one, and the figure 370, are in Arabic, even if the Arabic stood in a word in the middle of a
# text, or in a paragraph that is no part of the data. "05-07", a day of any year, is the month 7 of the year 5 (gYearMonth).
# Why it matters: asked for English, a page in English with one Arabic name in it has nothing; asked for Arabic, it has all that is English.
# Source: HTML, "The lang and xml:lang attributes" (the language of a node is that of its nearest ancestor that has one; time: a yearless date);
# Microdata to RDF (a text has the language of its element); the parser's README, which says that it follows this.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact microdata-rdf-streaming-parser@3.0.0
cat >check.cjs <<'JS'
const { MicrodataRdfParser } = require("microdata-rdf-streaming-parser");

const read = (body) =>
  new Promise((resolve, reject) => {
    const found = [];
    const parser = new MicrodataRdfParser({ baseIRI: "https://page.example/" });
    parser.on("data", ({ predicate, object }) => {
      if (object.termType !== "Literal") return;
      const kind = object.language ? `@${object.language}` : `^${object.datatype.value.split("#")[1]}`;
      found.push(`${predicate.value.split("/").pop()} ${object.value} ${kind}`);
    });
    parser.on("error", reject);
    parser.on("end", () => resolve(found.join("; ")));
    parser.end(`<html lang="en"><body><div itemscope itemtype="http://schema.org/Person">${body}</div></body></html>`);
  });
const pages = [
  '<span itemprop="name">Adam</span>',
  '<span itemprop="name" lang="ar">آدم</span><span itemprop="jobTitle">General</span><meta itemprop="deaths" content="370">',
  '<span itemprop="name">Adam, <i lang="ar">آدم</i></span><span itemprop="jobTitle">General</span>',
  '<p lang="ar">آدم</p><span itemprop="jobTitle">General</span>',
  '<span itemprop="name" lang="ar">آدم</span><span itemprop="jobTitle" lang="en">General</span>',
  '<time itemprop="d" datetime="05-07">7 May</time><time itemprop="m" datetime="2010-05">May</time>',
];
(async () => {
  const seen = [];
  for (const page of pages) seen.push(await read(page));
  console.log(seen);
  const expected = [
    "name Adam ^string",
    "name آدم @ar; jobTitle General @ar; deaths 370 @ar",
    "name Adam, آدم @ar; jobTitle General @ar",
    "jobTitle General @ar",
    "name آدم @ar; jobTitle General @en",
    "d 05-07 ^gYearMonth; m 2010-05 ^gYearMonth",
  ];
  process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
})();
JS
timeout 60 node check.cjs
