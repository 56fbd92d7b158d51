#!/usr/bin/env bash
# date-holidays 3.37.0 (npm) beside holidays 0.109 (PyPI): the days of independence of States in years in which there was no such State.
# Expected before looking: a day of independence is kept from its first year on, as the library has "active" for; or nothing is given for a country
# before it was one.
# Seen: South Sudan, independent on 9 July 2011, keeps its day in 1990 and 2005, and its Day of Martyrs; so do Kosovo (2008) in 1980, Ukraine (1991)
# in 1981, Namibia (1990) in 1980, Zimbabwe (1980) in 1970, and Rwanda (1962) in 1950, where the liberation of 1994 is kept as well. Israel and
# Djibouti begin in their years, and nothing shows of which country that is so. The other library gives South Sudan's from 2012 on.
# Why it matters: a time limit that was reckoned in Juba in 2005, under Sudan's law, ends a day later by a feast of six years after.
# Source: date-holidays, README (getHolidays by year) and its data, where "active" gives some days a first year; General Assembly, resolution 65/308
# (admission of South Sudan, 14 July 2011).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact date-holidays@3.37.0
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check holidays==0.109
cat >check.cjs <<'JS'
const Holidays = require("date-holidays");

const kept = (country, year) =>
  new Holidays(country)
    .getHolidays(year, "en")
    .filter(({ name, type }) => type === "public" && /independ|liberation|martyrs/i.test(name))
    .map(({ date }) => date.slice(0, 10))
    .join(" ");
const expected = {
  "SS 1990": "1990-07-09 1990-07-30",
  "SS 2005": "2005-07-09 2005-07-30",
  "SS 2012": "2012-07-09 2012-07-30",
  "NA 1980": "1980-03-21",
  "XK 1980": "1980-02-17",
  "UA 1981": "1981-08-24",
  "ZW 1970": "1970-04-18",
  "RW 1950": "1950-07-01 1950-07-04",
  "IL 1940": "",
  "IL 1980": "1980-04-22",
  "DJ 1970": "",
};
const seen = Object.fromEntries(Object.keys(expected).map((key) => [key, kept(key.slice(0, 2), Number(key.slice(3)))]));
console.log(seen);
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.cjs
cat >check.py <<'PY'
import sys
import holidays

def kept(year):
    days = holidays.country_holidays("SS", years=year, language="en_US")
    return [str(day) for day, name in sorted(days.items()) if "Independence" in name]

seen = {year: kept(year) for year in (1990, 2005, 2010, 2012)}
print(seen)
sys.exit(0 if seen == {1990: [], 2005: [], 2010: [], 2012: ["2012-07-09"]} else 1)
PY
timeout 60 v/bin/python check.py
