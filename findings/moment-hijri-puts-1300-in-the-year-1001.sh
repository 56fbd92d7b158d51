#!/usr/bin/env bash
# moment-hijri 3.0.0 with moment 2.30.1, and hijri-converter 1.1.1 (npm), "based on Umm al-Qura", beside Intl's islamic-umalqura: days of the Islamic calendar
# within their tables and before them, and days that a month has not.
# Expected before looking: within the table all three agree; a day outside of the table is refused, invalid or told by reckoning; Sha'ban 1431, which has 29
# days, has no thirtieth, and no year a thirteenth month.
# Seen: 1 Muharram 1300, which was in November 1882, is 1 March 1001, and so is every day of the fourteenth century before 1356: valid. The other way 1900
# is "1355/12/NaN". A thirtieth of Sha'ban is the first of Ramadan, a thirteenth month the next year, valid. Of the days of 1990 307 are other days in Intl;
# from 2000 to 2005 none is. 1 Muharram 1400, when the mosque of Mecca was seized, is 20 November 1979 in both; in Intl that day is the last of 1399.
# Why it matters: laws and birthdays of the fourteenth century come out nine hundred years early, in good form, and nothing asks whether they are.
# Source: the READMEs ("Umm al-Qura calculations", isValid of moment); ECMA-402 and CLDR, islamic-umalqura.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact moment-hijri@3.0.0 moment@2.30.1 hijri-converter@1.1.1
cat >check.js <<'JS'
const moment = require("moment-hijri");
const { toHijri, toGregorian } = require("hijri-converter");

moment.locale("en");
const intl = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", { year: "numeric", month: "numeric", day: "numeric", timeZone: "UTC" });
const inIntl = (day) => {
  const { year, month, day: number } = Object.fromEntries(intl.formatToParts(day).map(({ type, value }) => [type, Number.parseInt(value, 10)]));
  return [year, month, number].join();
};
const days = (from, to) => {
  let others = 0;
  for (let time = Date.UTC(from, 0, 1); time < Date.UTC(to, 0, 1); time += 86_400_000) {
    const day = new Date(time);
    const { hy, hm, hd } = toHijri(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
    if ([hy, hm, hd].join() !== inIntl(day)) others += 1;
  }
  return others;
};
const read = (text) => {
  const day = moment(text, "iYYYY/iM/iD");
  return `${day.format("YYYY-MM-DD")} ${day.isValid() ? "valid" : "invalid"}`;
};
const { gy, gm, gd } = toGregorian(1431, 8, 30);
const seen = {
  "1300": read("1300/1/1"),
  "1350": read("1350/7/9"),
  "1431, 30 Sha'ban": read("1431/8/30"),
  "1431, month 13": read("1431/13/1"),
  "1431, 1 Ramadan": read("1431/9/1"),
  "the same, second": [gy, gm, gd].join(),
  "1 Muharram 1400": read("1400/1/1"),
  "20 November 1979 in Intl": inIntl(new Date("1979-11-20")),
  "1900": moment("1900-01-01", "YYYY-MM-DD").format("iYYYY/iM/iD"),
  "others in 1990": days(1990, 1991),
  "others from 2000 to 2005": days(2000, 2006),
};
const expected = {
  "1300": "1001-03-01 valid",
  "1350": "1001-03-01 valid",
  "1431, 30 Sha'ban": "2010-08-11 valid",
  "1431, month 13": "2010-12-07 valid",
  "1431, 1 Ramadan": "2010-08-11 valid",
  "the same, second": "2010,8,11",
  "1 Muharram 1400": "1979-11-20 valid",
  "20 November 1979 in Intl": "1399,12,30",
  "1900": "1355/12/NaN",
  "others in 1990": 307,
  "others from 2000 to 2005": 0,
};
console.log(seen);
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
TZ=UTC timeout 60 node check.js 2>/dev/null
