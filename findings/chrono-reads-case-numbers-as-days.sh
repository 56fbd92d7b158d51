#!/usr/bin/env bash
# chrono-node 2.10.3 (npm): numbers of cases and documents of international bodies in running text.
# Expected before looking: no day in any of them; a hyphenated or slashed code of letters and figures is left alone.
# Seen: ICC-01/18 is 18 January and IT-95-5/18-T is 18 May of the year it is read in; E/CN.4/2005/3 is April 2005; of
# ICC-02/04-01/15 a part is a moment of the day it is read on. A symbol of three letters and two parts, STL-11-01, is none.
# Why it matters: a tool that takes the first day of a sentence for the day of the act dates a case by its own number, and
# differently each year.
# Source: the package's README, "A natural language date parser"; case numbers as the courts' own registries write them.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null && timeout 180 npm install --silent --no-audit --no-fund --save-exact chrono-node@2.10.3
cat >check.cjs <<'JS'
const chrono = require("chrono-node");
const read = (text, year) =>
  chrono.parse(text, new Date(Date.UTC(year, 5, 15, 12))).map(({ text: said, start }) => `${said} = ${start.get("year")}-${start.get("month")}-${start.get("day")}`).join(", ");
const seen = ["ICC-01/18", "IT-95-5/18-T", "E/CN.4/2005/3", "ICC-02/04-01/15", "STL-11-01"].map((text) => [text, read(text, 2024), read(text, 2026)]);
console.log(seen);
const expected = [
  ["ICC-01/18", "01/18 = 2024-1-18", "01/18 = 2026-1-18"],
  ["IT-95-5/18-T", "5/18 = 2024-5-18", "5/18 = 2026-5-18"],
  ["E/CN.4/2005/3", "4/2005 = 2005-4-1", "4/2005 = 2005-4-1"],
  ["ICC-02/04-01/15", "04-01 = 2024-6-15", "04-01 = 2026-6-15"],
  ["STL-11-01", "", ""],
];
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
TZ=UTC timeout 60 node check.cjs
