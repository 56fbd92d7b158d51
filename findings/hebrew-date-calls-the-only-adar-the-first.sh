#!/usr/bin/env bash
# hebrew-date 1.0.7 (npm), days of the Gregorian calendar made into Hebrew ones: the month of Adar, of which a leap year has two and another year one.
# Expected before looking: the month is named as it is in its year: Adar, or Adar I and Adar II; the Adar of an ordinary year is not that of Adar I.
# Seen: in an ordinary year the month is "AdarI", number 6, as the first of a leap year is: 14 Adar 5772 and 14 Adar I 5771 have one name and one number,
# while Adar II, which is what Adar corresponds to, has another. The days are right. Intl says Adar, Adar I and Adar II.
# Why it matters: what is due each year on a day of Adar, as a limit of time or a memorial, falls a month early in each leap year.
# Source: CLDR, calendar "hebrew" (month 6 Adar I, in leap years alone; month 7 Adar, and Adar II in leap years); Reingold and Dershowitz, Calendrical
# Calculations, on birthdays and anniversaries in Adar (not opened).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 200 npm install --silent --no-audit --no-fund --save-exact hebrew-date@1.0.7
cat >check.cjs <<'JS'
const hebrewDate = require("hebrew-date");

const format = new Intl.DateTimeFormat("en-u-ca-hebrew", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const seen = [[2012, 3, 8], [2013, 2, 24], [2011, 2, 18], [2011, 3, 20]].map(([year, month, day]) => {
  const found = hebrewDate(year, month, day);
  return `${format.format(new Date(Date.UTC(year, month - 1, day)))}: ${found.date} ${found.month_name} ${found.year}, month ${found.month}`;
});
console.log(seen);
const expected = [
  "14 Adar 5772: 14 AdarI 5772, month 6", "14 Adar 5773: 14 AdarI 5773, month 6",
  "14 Adar I 5771: 14 AdarI 5771, month 6", "14 Adar II 5771: 14 AdarII 5771, month 7",
];
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.cjs
