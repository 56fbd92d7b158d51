#!/usr/bin/env bash
# @hebcal/hdate 0.22.8 (npm): days of the Hebrew calendar as Hebrew judgments and gazettes write them, the year in short or in full.
# Expected before looking: the fifth thousand is the same year whether it is left out, written before the year with a mark of its
# own, or as a bare letter; what cannot be read is refused.
# Seen: with U+05F3 behind the thousand, 5 Iyyar of that year is 14 May 1948. With the apostrophe of a keyboard, with a
# curly one, or as a bare letter, the five thousand are five units: 20 April 1953; and the year 5784 is 5789. The mark between the tens
# and the units may be either, and without the thousand each way is right.
# Why it matters: the fuller a text writes its year, the likelier its day is five years late, and it is a good day all the same.
# Source: the package's documentation of gematriyaStrToNum (a thousands prefix) and of HDate.fromGematriyaString
# (five thousand are added to a year below a thousand).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null && timeout 180 npm install --silent --no-audit --no-fund --save-exact @hebcal/hdate@0.22.8
cat >check.mjs <<'JS'
import { HDate } from "@hebcal/hdate";

const expected = {
  "ה׳ באייר תש״ח": "5 Iyyar 5708",
  "ה' באייר תש\"ח": "5 Iyyar 5708",
  "ה׳ באייר ה׳תש״ח": "5 Iyyar 5708",
  "ה' באייר ה'תש\"ח": "5 Iyyar 5713",
  "ה’ באייר ה’תש”ח": "5 Iyyar 5713",
  "ה׳ באייר התש״ח": "5 Iyyar 5713",
  "כ״ג בתשרי תשפ״ד": "23 Tishrei 5784",
  "כ״ג בתשרי ה׳תשפ״ד": "23 Tishrei 5784",
  "כ\"ג בתשרי ה'תשפ\"ד": "23 Tishrei 5789",
  "כ״ג בתשרי התשפ״ד": "23 Tishrei 5789",
};
const seen = Object.keys(expected).map((text) => [text, HDate.fromGematriyaString(text)]);
for (const [text, day] of seen) console.log(`${text}: ${day.toString()}, ${day.greg().toDateString()}`);
process.exit(seen.every(([text, day]) => day.toString() === expected[text]) ? 0 : 1);
JS
timeout 60 node check.mjs
