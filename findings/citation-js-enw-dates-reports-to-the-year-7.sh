#!/usr/bin/env bash
# @citation-js/plugin-enw 0.3.0 with @citation-js/core 0.7.21 (npm), EndNote's export format: a decision, a law, a hearing and reports by a body.
# Expected before looking: the year (%D) and the day (%8) are one date; an author with a comma behind it is a body, as EndNote has it; a decision keeps its
# court, its day and its number; a date that cannot be read stays as it is written.
# Seen: of "%D 2010" and "%8 May 7" the report is of May of the year 7; the day alone counts. "c. 2010" is a date of null. "Commission of Inquiry," is a
# person, family name "Inquiry,", given name Commission. A case has neither author nor day nor number; its day is text under "accessed". A law is of the
# type "legisliation", which no style knows, a hearing has lost the body that held it. "7 May 2010" and "2010-05-07" are right.
# Why it matters: a decision is cited without its court and day, and a report twenty centuries before it.
# Source: EndNote, help on tags of its import format (%D year, %8 date; authors of corporate bodies end in a comma); CSL 1.0.2, "Item types" (legislation).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact @citation-js/core@0.7.21 @citation-js/plugin-enw@0.3.0
cat >check.js <<'JS'
const { Cite } = require("@citation-js/core");
require("@citation-js/plugin-enw");

const read = (type, ...lines) => new Cite([`%0 ${type}`, "%T Title", ...lines, ""].join("\n")).data[0];
const body = "%A Commission of Inquiry,";
const decision = read("Case", "%A Trial Chamber", "%8 7 May 2010", "%D 2010", "%@ IT-1");
const seen = {
  "%D 2010, %8 May 7": read("Report", "%D 2010", "%8 May 7").issued,
  "%8 7 May 2010": read("Report", "%D 2010", "%8 7 May 2010").issued,
  "c. 2010": read("Report", "%D c. 2010").issued,
  body: read("Report", body).author,
  decision: [decision.author ?? "no author", decision.issued ?? "no day", decision.number ?? "no number", decision.accessed],
  law: read("Statute").type,
  hearing: read("Hearing", body).author ?? "no author",
};
const expected = {
  "%D 2010, %8 May 7": { "date-parts": [[7, 5]] },
  "%8 7 May 2010": { "date-parts": [[2010, 5, 7]] },
  "c. 2010": { "date-parts": [[null]] },
  body: [{ given: "Commission", "non-dropping-particle": "of", family: "Inquiry," }],
  decision: ["no author", "no day", "no number", "7 May 2010"],
  law: "legisliation",
  hearing: "no author",
};
console.log(JSON.stringify(seen, null, 1));
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.js
