#!/usr/bin/env bash
# cytoscape 3.35.0 (npm), without a page: postings picked by the year in which they ended: a year, null (JSON's word for none), nothing at all.
# Expected before looking: what has no end is picked by no comparison with a year; whether "none" is null or a missing key changes nothing.
# Seen: an end that is null lies before every year, 1900 as 2012, the year written as a number or in quotes, and before no day ("1900-01-01");
# one that is missing lies before none. "[end]", which is said to be "has an end", picks null, and "[^end]", "has none", leaves it out.
# Why it matters: who is still in office had left it by 1900, if the server writes null for "no end", as an answer of GraphQL does, and had not
# if it leaves the key out. The same picture with days instead of years shows them.
# Source: Cytoscape.js, Selectors, "Data" ([name] "defined", [^name] "undefined", [name < value]); no word of null.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact cytoscape@3.35.0
cat >check.cjs <<'JS'
const cytoscape = require("cytoscape");

const data = [{ id: "ended", end: 2011 }, { id: "null", end: null }, { id: "missing" }];
const graph = cytoscape({ headless: true, elements: data.map((one) => ({ data: one })) });
const picked = (selector) => graph.elements(selector).map((element) => element.id()).join(" ");
const selectors = ["[end]", "[^end]", "[end < 1900]", "[end < '1900']", "[end <= 2012]", "[end > 1900]", "[end < '1900-01-01']"];
const seen = selectors.map((selector) => `${selector}: ${picked(selector)}`);
console.log(seen);
const expected = process.argv.slice(2);
process.exit(JSON.stringify(seen.map((line) => line.split(": ")[1])) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.cjs "ended null" "missing" "null" "null" "ended null" "ended" ""
