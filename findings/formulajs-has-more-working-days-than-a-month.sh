#!/usr/bin/env bash
# @formulajs/formulajs 4.6.1 (npm), the functions of Excel in JavaScript: working days counted back, and days read from text.
# Expected before looking: NETWORKDAYS from 31 May back to 1 May 2010 is minus the 21 working days from 1 to 31 May; a day that is none is #VALUE!.
# Seen: it is -29, more working days than the month has, though forward it is 21; from Monday the 3rd back to Sunday the 2nd it is 0, forward 1. Where both ends are
# working days it may be right: -2 from the 10th to the 7th. DATEVALUE("2010-02-30") is 2 March 2010, and "2010-04-31" is 1 May; a 32nd is an error.
# Why it matters: a limit of days that is reckoned back from a hearing is off by the weekends; an impossible day in a source becomes another day.
# Source: Microsoft's pages on NETWORKDAYS and DATEVALUE (not opened); OASIS OpenDocument 1.3 Part 4, NETWORKDAYS (negative when the end is earlier; not opened).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 200 npm install --silent --no-audit --no-fund --save-exact @formulajs/formulajs@4.6.1
cat >check.cjs <<'JS'
const { NETWORKDAYS, DATEVALUE } = require("@formulajs/formulajs");

const day = (year, month, date) => new Date(year, month - 1, date);
const between = (from, to) => [NETWORKDAYS(day(2010, 5, from), day(2010, 5, to)), NETWORKDAYS(day(2010, 5, to), day(2010, 5, from))];
const read = (text) => {
  const found = DATEVALUE(text);
  return found instanceof Date && !Number.isNaN(found.getTime()) ? [found.getFullYear(), found.getMonth() + 1, found.getDate()].join("-") : String(found.message ?? found);
};
const seen = [between(1, 31), between(7, 10), between(2, 3), between(5, 30), ...["2010-02-30", "2010-04-31", "2010-05-32"].map(read)];
console.log(seen);
const expected = [[21, -29], [2, -2], [1, 0], [18, -24], "2010-3-2", "2010-5-1", "#VALUE!"];
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
TZ=UTC timeout 60 node check.cjs
