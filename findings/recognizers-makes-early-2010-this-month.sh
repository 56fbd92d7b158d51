#!/usr/bin/env bash
# @microsoft/recognizers-text-suite 1.3.1 (npm): recognizeDateTime on days and stretches as reports write them, read on 10 January 2024.
# Expected before looking: "early 2010", "late 2010" and "by the end of 2010" lie in 2010, whatever the day of reading; "from May to July
# 2010" is one stretch; a French "entre le 7 et le 9 mai 2010" is as long as its English twin; the number of a case is no day.
# Seen: with a part of a year the year is put aside, and the month of reading is cut in two: "early 2010" is the first half of January 2024,
# "by the end of 2010" ends with January 2024. "early May 2010" is May of two other years, and all of 2010 beside it; "from May to
# July 2010" likewise falls apart. The French stretch begins in January or February 2010, the month of reading or the next
# one (the English one is right), and a case number with a slash becomes a stretch in January of this year or the next.
# Why it matters: an incident that a source leaves open within a year moves to the year in which somebody reads the source.
# Source: TimeML 1.2.1, TIMEX3, "mod" (START, MID and END of what the value names); the package's README on dates and ranges.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact @microsoft/recognizers-text-suite@1.3.1
cat >check.cjs <<'JS'
const { recognizeDateTime } = require("@microsoft/recognizers-text-suite");

const read = (text, culture = "en-us") =>
  recognizeDateTime(text, culture, undefined, new Date(2024, 0, 10, 12)).map((found) =>
    (found.resolution?.values ?? []).map((value) => [value.start ?? "", value.end ?? ""].join("/")).join(" or "),
  );
const seen = {
  "early 2010": read("early 2010"),
  "late 2010": read("late 2010"),
  "by the end of 2010": read("by the end of 2010"),
  "early May 2010": read("early May 2010"),
  "from May to July 2010": read("from May to July 2010"),
  "between 7 and 9 May 2010": read("between 7 and 9 May 2010"),
  "entre le 7 et le 9 mai 2010": read("entre le 7 et le 9 mai 2010", "fr-fr"),
  "Case No. XX-01/04-01/06": read("Case No. XX-01/04-01/06"),
};
for (const [text, found] of Object.entries(seen)) console.log(text, found);
const expected = [
  ["2024-01-01/2024-01-16"],
  ["2024-01-16/2024-02-01"],
  ["/2024-02-01"],
  ["2023-05-01/2023-05-16 or 2024-05-01/2024-05-16", "2010-01-01/2011-01-01"],
  ["2023-05-01/2023-06-01 or 2024-05-01/2024-06-01", "2010-07-01/2010-08-01"],
  ["2010-05-07/2010-05-09"],
  ["2010-01-07/2010-05-09 or 2010-02-07/2010-05-09"],
  ["2024-01-04/2024-01-06 or 2025-01-04/2025-01-06"],
];
process.exit(JSON.stringify(Object.values(seen)) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.cjs
