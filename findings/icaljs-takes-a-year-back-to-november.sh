#!/usr/bin/env bash
# ical.js 2.2.1 (npm), iCalendar and vCard 4: a birthday that is a year, or a year and a month.
# Expected before looking: a year stays a year, as text and as a value; made a date of JavaScript it is refused, or is a day of that year.
# Seen: the text and the fields are kept, day and month are null. As a date the year 1985 is 30 November 1984, and April 1985 is 31 March.
# A birthday with a month and no year is in 1900. 31 April is kept, and is 1 May.
# Why it matters: in every list sorted by date somebody born in 1985 was born in 1984, and may be of age on a day that counts.
# Source: RFC 6350, sections 4.3.1 and 6.2.5 (BDAY, reduced accuracy: year, year and month, month and day); the package's documentation of VCardTime.
set -euo pipefail
export TZ=UTC
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact ical.js@2.2.1
cat >check.mjs <<'JS'
import ICAL from "ical.js";

const expected = {
  "19850412": ["1985-04-12", "1985-04-12"],
  "1985": ["1985", "1984-11-30"],
  "1985-04": ["1985-04", "1985-03-31"],
  "--0412": ["--04-12", "1900-04-12"],
  "19850431": ["1985-04-31", "1985-05-01"],
};
let right = true;
for (const [text, told] of Object.entries(expected)) {
  const card = ["BEGIN:VCARD", "VERSION:4.0", "FN:Made Up", `BDAY:${text}`, "END:VCARD", ""].join("\r\n");
  const day = new ICAL.Component(ICAL.parse(card)).getFirstPropertyValue("bday");
  const seen = [String(day), day.toJSDate().toISOString().slice(0, 10)];
  console.log(text, seen);
  right &&= String(seen) === String(told);
}
process.exit(right ? 0 : 1);
JS
timeout 60 node check.mjs
