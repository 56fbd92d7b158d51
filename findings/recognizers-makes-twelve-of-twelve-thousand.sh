#!/usr/bin/env bash
# @microsoft/recognizers-text-suite 1.3.1 (npm): recognizeNumber on death tolls, in each of the cultures it lists.
# Expected before looking: a figure is grouped as the language groups it: "12.000" is twelve thousand in German, Spanish, Portuguese and
# French; who reads "no one was killed" finds no figure, or nought.
# Seen: in German, and there alone of these, the point is a decimal one: "12.000 Tote" is 12, "1.370 Tote" is 1.37, and "1.234.567" is
# three figures; a decimal comma is read as one, too. "no one was killed" has the figure 1.
# Why it matters: a toll of twelve thousand, read from a German source, is twelve.
# Source: the package's own list of supported cultures, de-de among them; CLDR, numbers of locale de: "." groups, "," is decimal.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact @microsoft/recognizers-text-suite@1.3.1
cat >check.cjs <<'JS'
const { Culture, recognizeNumber } = require("@microsoft/recognizers-text-suite");

const seen = [
  ["12.000 Tote", "de-de"], ["1.370 Tote", "de-de"], ["1.234.567 Tote", "de-de"], ["3,5 Millionen", "de-de"],
  ["12.000 muertos", "es-es"], ["12.000 mortos", "pt-br"], ["12.000 morts", "fr-fr"], ["12,000 dead", "en-us"],
  ["no one was killed", "en-us"],
].map(([text, culture]) => {
  const found = recognizeNumber(text, culture).map((each) => each.resolution.value);
  console.log(culture, text, found);
  return found.join(" ");
});
const expected = ["12", "1.37", "1 234 567", "3.5", "12000", "12000", "12000", "12000", "1"];
process.exit(Culture.getSupportedCultureCodes().includes("de-de") && JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.cjs
