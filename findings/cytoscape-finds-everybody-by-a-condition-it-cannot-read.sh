#!/usr/bin/env bash
# cytoscape 3.35.0 (npm), without a page: elements picked by conditions on their data: who was convicted, who was not, of whom nothing is known.
# Expected before looking: a condition that the language of selectors does not have, such as one on false or null, is an error, or picks nothing;
# a misspelt one hides nobody's lack of a conviction.
# Seen: "[convicted = false]", "[convicted = null]" and a key with a colon pick every element, the convicted one too; so does the test whether
# one element is of a condition, and with "not" all are taken away. A warning goes to the console, and none where warnings are switched off.
# Why it matters: a map of everybody not convicted shows the convicted too, and a style meant for the one kind is put on all.
# Source: Cytoscape.js, Selectors, "Data" ([?name] and [!name] for what is true or not; values in quotes or numbers), "special characters" are to
# be escaped; no word of what a selector that is none picks; Functional format, eles.filter.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact cytoscape@3.35.0
cat >check.cjs <<'JS'
const cytoscape = require("cytoscape");

cytoscape.warnings(false);
const data = [{ id: "yes", convicted: true }, { id: "no", convicted: false }, { id: "unknown", "law:name": "x" }];
const graph = cytoscape({ headless: true, elements: data.map((one) => ({ data: one })) });
const ids = (elements) => elements.map((element) => element.id()).join(" ");
const seen = ["[?convicted]", "[^convicted]", "[convicted = false]", "[convicted = null]", "[law:name = 'x']", "[law\\:name = 'x']"].map(
  (selector) => [ids(graph.elements(selector)), graph.$id("yes").is(selector), ids(graph.elements().not(selector))].join(" | "),
);
console.log(seen);
const all = "yes no unknown | true | ";
const expected = ["yes | true | no unknown", "unknown | false | yes no", all, all, all, "unknown | false | yes no"];
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.cjs
