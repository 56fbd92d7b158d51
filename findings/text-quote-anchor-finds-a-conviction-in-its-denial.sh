#!/usr/bin/env bash
# dom-anchor-text-quote 4.0.2 (npm; jsdom 24.1.3 stands for the page), the quotes of Web Annotation found in a page: quotes that the page does not have.
# Expected before looking: matches are approximate, as the README says: a letter, a space or a word may differ, as in an edited page; a quote that says
# the opposite of every sentence there is not found, or the caller can tell that it was not found as it stands.
# Seen: "was not convicted" is found as "was convicted", "was acquitted" too; "admits that it gave the order" is "denies that it gave the order"; May 2011
# is May 2010, ten counts are two. The answer is a plain range, without a measure of the likeness, as for a quote that is there word by word; there is no
# option for exact matches. Quotes that share few words with the page are null.
# Why it matters: a note on a sentence of a judgment that was taken out later comes to stand on the sentence that replaced it, and says so of it.
# Source: W3C Web Annotation Data Model, 4.2.4 (Text Quote Selector: "exact" is a copy of the text that is selected); the README ("approximate matches").
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact dom-anchor-text-quote@4.0.2 jsdom@24.1.3
cat >check.mjs <<'JS'
import { JSDOM } from "jsdom";

const { window } = new JSDOM(`<p>The chamber finds that the unit held the town in May 2010. The accused was convicted of two counts.
The ministry denies that it gave the order.</p>`);
Object.assign(globalThis, { document: window.document, Node: window.Node, NodeFilter: window.NodeFilter, DOMException: window.DOMException });
const { toRange } = await import("dom-anchor-text-quote");
const root = window.document.querySelector("p");
const expected = {
  "The accused was convicted of two counts": "The accused was convicted of two counts",
  "The accused was not convicted of two counts": "The accused was convicted of two counts",
  "The accused was acquitted of two counts": "The accused was convicted of two counts",
  "The accused was convicted of ten counts": "The accused was convicted of two counts",
  "The ministry admits that it gave the order": "The ministry denies that it gave the order",
  "May 2011": "May 2010",
  "A commission said otherwise": null,
};
const found = (exact) => {
  const range = toRange(root, { exact });
  return range === null ? null : String(range);
};
const seen = Object.fromEntries(Object.keys(expected).map((exact) => [exact, found(exact)]));
console.log(seen);
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.mjs
