#!/usr/bin/env bash
# @citation-js/core and its plugins for RIS and BibTeX 0.8.2 (npm): a judgment, a treaty and a report in CSL-JSON, each
# with a number, written for reference managers.
# Expected before looking: the number of each is written in both formats, and the court that decided in both.
# Seen: the report keeps its number in both. The judgment loses it in both, and in BibLaTeX the court as well; the treaty
# loses it in BibLaTeX. A title, a day and a short title are all that is left of the judgment.
# Why it matters: two judgments of one day between the same parties are told apart by their numbers alone.
# Source: CSL 1.0.2, "Standard Variables" (number, authority); BibLaTeX manual, entry types jurisdiction and legal.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null && timeout 180 npm install --silent --no-audit --no-fund --save-exact \
  @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2 @citation-js/plugin-bibtex@0.8.2
cat >check.mjs <<'JS'
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-ris";
import "@citation-js/plugin-bibtex";

const NUMBER = "192/77";
const COURT = "Court of two States";
const kept = (type, format) => {
  const item = { id: "x", type, title: "A title", authority: COURT, number: NUMBER, issued: { "date-parts": [[2024, 1, 26]] } };
  const text = new Cite([item]).format(format);
  return `${type} ${format}: ${text.includes(NUMBER) ? "number" : "no number"}, ${text.includes(COURT) ? "court" : "no court"}`;
};
const seen = ["report", "legal_case", "treaty"].flatMap((type) => ["ris", "biblatex"].map((format) => kept(type, format)));
console.log(seen.join("\n"));
const expected = [
  "report ris: number",
  "report biblatex: number",
  "legal_case ris: no number, court",
  "legal_case biblatex: no number, no court",
  "treaty ris: number",
  "treaty biblatex: no number",
];
process.exit(expected.every((line, index) => seen[index].startsWith(line)) ? 0 : 1);
JS
timeout 60 node check.mjs
