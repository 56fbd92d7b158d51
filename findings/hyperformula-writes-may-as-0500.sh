#!/usr/bin/env bash
# hyperformula 3.5.0 (npm), the formulas of spreadsheets in JavaScript: days written by TEXT with the month or the day of the week by name.
# Expected before looking: "d mmmm yyyy" is "7 May 2010", or it is an error as other formats are that the program does not have.
# Seen: mmmm is the month of two figures with "00" after it: "7 0500 2010"; mmm is "050". ddd is the day of the month with a 7 after it, "077". No error.
# yyyy-mm-dd and dd/mm/yyyy are right.
# Why it matters: "7 0500 2010" is seen to be wrong, "077 7 050" too, but 1 mmm of October is "1 100" in a table of hundreds of days that nobody reads.
# Source: OASIS OpenDocument 1.3 Part 4 (OpenFormula), TEXT (a format as the program's number formats have it), and Microsoft's and Google's pages on TEXT
# (mmmm: the month's name; ddd: the day's), which were not opened but for Google's.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 200 npm install --silent --no-audit --no-fund --save-exact hyperformula@3.5.0
cat >check.cjs <<'JS'
const { HyperFormula } = require("hyperformula");

const write = (format, day = "2010,5,7") =>
  HyperFormula.buildFromArray([[`=TEXT(DATE(${day}),"${format}")`]], { licenseKey: "gpl-v3" }).getCellValue({ sheet: 0, row: 0, col: 0 });
const seen = [...["yyyy-mm-dd", "dd/mm/yyyy", "d mmmm yyyy", "d mmm yyyy", "ddd d"].map((format) => write(format)), write("d mmm", "2010,10,1")];
console.log(seen);
const expected = ["2010-05-07", "07/05/2010", "7 0500 2010", "7 050 2010", "077 7", "1 100"];
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.cjs
