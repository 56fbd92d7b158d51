#!/usr/bin/env bash
# @customcommander/ris 5.1.2 (npm): one report in RIS, with the line ends that the format has (carriage return and line
# feed) and with those of Unix.
# Expected before looking: the same record from both; a reader of a format takes its own line ends first.
# Seen: with carriage returns nothing is read. The answer is null, without an exception; a sentence goes to the console.
# Why it matters: a list of sources that is written as the format says is an empty list to whoever uses this reader. Make
# the line ends LF before handing a file to it.
# Source: RIS format specification (Research Information Systems), on how lines end.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null && timeout 180 npm install --silent --no-audit --no-fund --save-exact @customcommander/ris@5.1.2
cat >check.cjs <<'JS'
const { read } = require("@customcommander/ris");

const record = ["TY  - RPRT", "TI  - A report", "ER  - ", ""];
const seen = Object.fromEntries([["LF", "\n"], ["CRLF", "\r\n"]].map(([name, end]) => [name, JSON.stringify(read(record.join(end)))]));
console.log(seen);
process.exit(seen.LF === '[{"TY":["RPRT"],"TI":["A report"]}]' && seen.CRLF === "null" ? 0 : 1);
JS
timeout 60 node check.cjs
