#!/usr/bin/env bash
# jewish-date 2.0.29 (npm), days of the Hebrew calendar made into Gregorian ones: months in another spelling, days and months that a year lacks.
# Expected before looking: a month that is unknown is refused; so is the 30th of a month of 29 days, and the second Adar in a year that has one.
# Seen: a month whose name is not spelt as in the library ("Iyar" for "Iyyar", "Tishrei" for "Tishri", "Shvat" for "Shevat") is taken for the first,
# Nisan, without a word: 5 Tishrei, in September, is 20 March. The types name the spellings, and hold for nothing that is read from a text. 30 Iyyar
# is the first of Sivan, 30 Elul the first of the next year, day 0 the last of the month before. The second Adar of an ordinary year is Nisan: its
# 14th comes a month late.
# Why it matters: a gazette of 5 Iyar, or a judgment of a month spelt as its court does, moves by months, to a day that exists.
# Source: jewish-date, README (toGregorianDate: day, monthName, year; names of months); @hebcal/hdate 0.22.8, which reads all these spellings.
set -euo pipefail
export TZ=UTC
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact jewish-date@2.0.29 @hebcal/hdate@0.22.8
cat >check.mjs <<'JS'
import { HDate } from "@hebcal/hdate";
import { toGregorianDate, toJewishDate } from "jewish-date";

const day = (date) => date.toISOString().slice(0, 10);
const made = (text) => {
  const [number, monthName, year] = text.split(" ");
  try {
    return day(toGregorianDate({ day: Number(number), monthName, year: Number(year) }));
  } catch {
    return "refused";
  }
};
const other = (text) => {
  const [number, month, year] = text.split(" ");
  return day(new HDate(Number(number), month, Number(year)).greg());
};
const expected = {
  "5 Nisan 5770": "2010-03-20",
  "5 Iyyar 5770": "2010-04-19",
  "5 Iyar 5770": "2010-03-20",
  "5 Tishri 5770": "2009-09-23",
  "5 Tishrei 5770": "2010-03-20",
  "5 Shevat 5770": "2010-01-20",
  "5 Shvat 5770": "2010-03-20",
  "29 Iyyar 5770": "2010-05-13",
  "30 Iyyar 5770": "2010-05-14",
  "14 Adar 5770": "2010-02-28",
  "14 AdarII 5770": "2010-03-29",
  "30 Elul 5770": "2010-09-09",
  "0 Nisan 5770": "2010-03-15",
};
const others = { "5 Iyar 5770": "2010-04-19", "5 Tishrei 5770": "2009-09-23", "5 Shvat 5770": "2010-01-20" };
const seen = Object.fromEntries(Object.keys(expected).map((text) => [text, made(text)]));
const right = Object.fromEntries(Object.keys(others).map((text) => [text, other(text)]));
const { monthName, day: number } = toJewishDate(new Date("2010-05-14T12:00:00Z"));
console.log(seen, right, monthName, number);
const same = JSON.stringify([seen, right]) === JSON.stringify([expected, others]) && monthName === "Sivan" && number === 1;
process.exit(same ? 0 : 1);
JS
timeout 60 node check.mjs
