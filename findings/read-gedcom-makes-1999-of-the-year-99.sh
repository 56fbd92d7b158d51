#!/usr/bin/env bash
# read-gedcom 0.3.2 (npm), the reader of GEDCOM that Arbre shows families with: dates read by parseDate and made into days of JavaScript by toJsDate.
# Expected before looking: the day is that of the date, or null, as it is for a date in the Hebrew calendar or with two years.
# Seen: the year 99 is 1999 and the year 1 is 1901; in the Julian calendar 1 January 1 is 30 December 1900. 50 B.C. is the year -50, which is
# 51 B.C., as there was no year nought. A month alone is its first day. 25 October 1917 in the Julian calendar is right.
# Why it matters: what is of the first century is of the twentieth, among what living persons remember; sorted by day it comes after 1900.
# Source: GEDCOM 5.5.5, date_greg and date_julian (a year has from one to four figures); ECMAScript, "Date (...values)" (0 to 99 are 1900 and on) and "Expanded
# Years" (-000001 is 2 B.C.).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 200 npm install --silent --no-audit --no-fund --save-exact read-gedcom@0.3.2
cat >check.cjs <<'JS'
const { parseDate, toJsDate } = require("read-gedcom");

const dates = [
  "7 MAY 2010", "MAY 2010", "1 JAN 99", "99", "1 JAN 1", "@#DJULIAN@ 1 JAN 1", "@#DJULIAN@ 25 OCT 1917", "50 B.C.", "11 FEB 1731/32", "@#DHEBREW@ 5 NSN 5770",
];
const seen = dates.map((date) => toJsDate(parseDate(date).date)?.toISOString().split("T")[0] ?? null);
console.log(seen);
const expected = [
  "2010-05-07", "2010-05-01", "1999-01-01", "1999-01-01", "1901-01-01", "1900-12-30", "1917-11-07", "-000050-01-01", null, null,
];
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
TZ=UTC timeout 60 node check.cjs
