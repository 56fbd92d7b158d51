#!/usr/bin/env bash
# biblatex-csl-converter 3.2.2 (npm): a decision (@jurisdiction), a treaty (@legal) and a report over open years.
# Expected before looking: the decision becomes a CSL legal_case with its court and number, the treaty legislation with its
# number, and "2003~/.." stays a stretch whose end is open.
# Seen: both types are unknown to it. With everything unknown let through they become misc (article in CSL), and court and number stand
# apart under unexpected_fields, out of which no CSL is made. The open end becomes an unknown one: "2003~/".
# Why it matters: of a court's decision a title and a day are left, and what goes on still is told as ended some day.
# Source: BibLaTeX manual, entry types jurisdiction and legal; EDTF (ISO 8601-2), ".." for open and "" for unknown.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null && timeout 180 npm install --silent --no-audit --no-fund --save-exact biblatex-csl-converter@3.2.2
cat >check.mjs <<'JS'
import { BibLatexParser, CSLExporter } from "biblatex-csl-converter";

const text = `@jurisdiction{a, title={A decision}, institution={A court}, number={X-01/18-373}, date={2024-11-21}}
@legal{b, title={A treaty}, number={2187 UNTS 90}, date={1998-07-17}}
@report{c, title={A report}, institution={A commission}, date={2003~/..}}`;
const { entries } = new BibLatexParser(text, { processUnexpected: true, processUnknown: true }).parse();
const csl = Object.values(new CSLExporter(entries).parse());
const seen = csl.map((item) => `${item.type} ${JSON.stringify(item).includes("373") || JSON.stringify(item).includes("UNTS") ? "number" : "no number"}`);
seen.push(entries[3].fields.date);
console.log(seen.join("\n"));
process.exit(seen[0] === "article no number" && seen[1] === "article no number" && seen.at(-1) === "2003~/" ? 0 : 1);
JS
timeout 60 node check.mjs
