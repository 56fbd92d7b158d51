#!/usr/bin/env bash
# edtfy 0.0.8 (npm), which makes EDTF of what people write: months in figures, stretches of days, days in figures, "before" a month.
# Expected before looking: "2010-05" stays the month it is; "7-9 May 2010" is a stretch of three days, or is refused; days in figures are read in the
# order that the README gives; before June ends before June.
# Seen: "2010-05" is "2010/0005", a stretch from 2010 to the year 5, and "2010-12" one to the year 12; "05-2010" is one from the year 5. "7-9 May
# 2010" begins in the year 7. A day in EDTF, "2010-05-07", is refused. "02/03/2010" is 3 February and "31/12/2010" is 31 December, since what
# cannot be a month is taken for the day. "1998-99" ends in the year 99. Words give the month ("May 2010", "5/2010").
# Why it matters: the output is well formed and is taken for what the writer meant; a month that was in EDTF already lasts two thousand years.
# Source: edtfy's README, "Compatibility" (levels 0 and 1 of EDTF; the order month/day of English); EDTF, level 0 ("2010-05" is a month; in an interval
# the beginning is before the end).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact edtfy@0.0.8
cat >check.cjs <<'JS'
const edtfy = require("edtfy");

const made = (text) => {
  try {
    return edtfy(text);
  } catch {
    return "refused";
  }
};
const expected = {
  "May 2010": "2010-05",
  "5/2010": "2010-05",
  "2010-05": "2010/0005",
  "2010-12": "2010/0012",
  "05-2010": "0005/2010",
  "2010-05-07": "refused",
  "7 May 2010 - 9 May 2010": "2010-05-07/2010-05-09",
  "7-9 May 2010": "0007/2010-05-09",
  "7 to 9 May 2010": "0007/2010-05-09",
  "1998-99": "1998/0099",
  "02/03/2010": "2010-02-03",
  "31/12/2010": "2010-12-31",
};
const seen = Object.fromEntries(Object.keys(expected).map((text) => [text, made(text)]));
console.log(seen);
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.cjs
