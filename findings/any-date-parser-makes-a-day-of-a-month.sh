#!/usr/bin/env bash
# any-date-parser 2.2.4 (npm): attempt, which says what parts of a date were found, and fromString.
# Expected before looking: "2010-05" and "05/2010" are a year and a month, as "May 2010" is; of a stretch either both ends are read, or the
# whole is refused; a day that is in no calendar is refused.
# Seen: "2010-05", "2010/05" and "05/2010" are a year and a day, the fifth, without a month. "2010-05/2010-07" is 10 May 2010, a day made of
# the middle of it; "7-9 May 2010" and "between 7 and 9 May 2010" are the 9th alone. 31 April is read, and is 1 May.
# Why it matters: the commonest way of writing a month in data loses it and gains a day; a range of months is a day nobody named.
# Source: the package's README (parts that are found: year, month, day; formats with ISO 8601 first among them); ISO 8601-1, 5.2.2.2.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact any-date-parser@2.2.4
cat >check.mjs <<'JS'
import parser from "any-date-parser";

const expected = {
  "May 2010": "2010/5/-",
  "2010-05": "2010/-/5",
  "2010/05": "2010/-/5",
  "05/2010": "2010/-/5",
  "2010-05-07": "2010/5/7",
  "2010-05/2010-07": "2010/5/10",
  "7-9 May 2010": "2010/5/9",
  "between 7 and 9 May 2010": "2010/5/9",
  "31 April 2010": "2010/4/31",
};
let right = true;
for (const [text, told] of Object.entries(expected)) {
  const { year = "-", month = "-", day = "-" } = parser.attempt(text);
  const seen = `${year}/${month}/${day}`;
  console.log(text, seen);
  right &&= seen === told;
}
const day = parser.fromString("31 April 2010").toISOString().slice(0, 10);
console.log(day);
process.exit(right && day === "2010-05-01" ? 0 : 1);
JS
timeout 60 node check.mjs
