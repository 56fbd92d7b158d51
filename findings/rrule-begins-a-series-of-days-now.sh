#!/usr/bin/env bash
# rrule 2.8.1 (npm), recurrence rules of iCalendar: series of whole days, whose DTSTART says by its parameter that it is a day.
# Expected by its standard or documentation (not written down before looking): "DTSTART;VALUE=DATE:20100507" begins on 7 May 2010, as "DTSTART:20100507" does, or is an error.
# Seen: a DTSTART with the parameter VALUE, DATE or DATE-TIME, is passed over without an error. The series begins at the moment of reading: its first year is
# this year. With UNTIL=20120507 it has no day at all. Without the parameter the days are right.
# Why it matters: anniversaries and limits of time that a calendar writes as its standard wants have other days at each reading; ended series are empty.
# Source: RFC 5545, 3.8.2.4 (DTSTART may be set to DATE by VALUE; the default is DATE-TIME) and 3.3.10 (from memory, not opened).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 200 npm install --silent --no-audit --no-fund --save-exact rrule@2.8.1
cat >check.cjs <<'JS'
const { rrulestr } = require("rrule");

const days = (start, rest) => rrulestr(`${start}\nRRULE:FREQ=YEARLY;${rest}`).all().map((each) => each.toISOString().slice(0, 10));
const before = new Date();
const seen = [days("DTSTART:20100507", "COUNT=2"), days("DTSTART:20100507", "UNTIL=20120507")];
const passedOver = ["DATE:20100507", "DATE-TIME:20100507T000000Z"].map((day) => rrulestr(`DTSTART;VALUE=${day}\nRRULE:FREQ=YEARLY;COUNT=1`).all()[0]);
const ended = days("DTSTART;VALUE=DATE:20100507", "UNTIL=20120507");
const after = new Date();
const now = passedOver.map((each) => each >= before - 1000 && each <= after);
console.log(seen, passedOver, now, ended);
const right = [["2010-05-07", "2011-05-07"], ["2010-05-07", "2011-05-07", "2012-05-07"]];
process.exit(JSON.stringify([seen, now, ended]) === JSON.stringify([right, [true, true], []]) ? 0 : 1);
JS
timeout 60 node check.cjs
