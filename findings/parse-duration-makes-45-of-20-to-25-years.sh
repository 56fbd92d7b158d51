#!/usr/bin/env bash
# parse-duration 2.1.9 (npm), "convert a human readable duration string": lengths of sentences and time limits as laws and judgments write them, asked for in years, in
# months and in days.
# Expected before looking: a length is the same, whatever unit it is asked for in; a range is one of its ends, or is not read; "1 1/2" is one and a half; what is not
# understood is null, as its words for numbers are ("two years").
# Seen: "1.5 years" and "1 year 6 months" are right. A number without a unit is taken for one of the unit that is asked for, and all are added up: "20-25 years" is 45
# years if asked for in years, and 26 years and eight months if asked for in months; article 7 is seven years more, or seven days. "1 1/2 years" is 13 years, asked for in days
# it is two. "One year less ten days" is ten days more than a year; a length said again in brackets counts twice. The "½" of "1½ years" is lost and its unit with it: one
# of whatever was asked for. In "1,5 years", as most of Europe writes it, the comma is for thousands, as documented: 15 years.
# Why it matters: who may be sentenced to 20 to 25 years is listed with 45, and with another figure in the next column.
# Source: parse-duration's README (each number with its unit, sums of them, noise around them, commas for thousands; the last argument is the format of the output; no
# word of numbers without a unit); ISO 80000-1, 7.3.2 (the decimal sign is a comma or a point).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact parse-duration@2.1.9
cat >check.mjs <<'JS'
import parse from "parse-duration";

const figure = (value) => (value === null ? "null" : String(Math.round(value * 100) / 100));
for (const text of ["1.5 years", "1 year 6 months", "two years", "20-25 years", "20 to 25 years", "article 7: 30 years", "1 1/2 years", "1½ years", "1,5 years", "1 year less 10 days", "30 days (1 month)"])
  console.log(`${text}: ${figure(parse(text, "year"))} years, ${figure(parse(text, "month"))} months, ${figure(parse(text, "day"))} days`);
JS
timeout 60 node check.mjs | tee seen.txt
cat >expected.txt <<'TXT'
1.5 years: 1.5 years, 18 months, 547.88 days
1 year 6 months: 1.5 years, 18 months, 547.88 days
two years: null years, null months, null days
20-25 years: 45 years, 320 months, 9151.25 days
20 to 25 years: 25 years, 300 months, 9131.25 days
article 7: 30 years: 37 years, 367 months, 10964.5 days
1 1/2 years: 13 years, 35 months, 741.5 days
1½ years: 1 years, 1 months, 1 days
1,5 years: 15 years, 180 months, 5478.75 days
1 year less 10 days: 1.03 years, 12.33 months, 375.25 days
30 days (1 month): 0.17 years, 1.99 months, 60.44 days
TXT
diff seen.txt expected.txt
