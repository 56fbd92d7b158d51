#!/usr/bin/env bash
# chrono-node 2.10.3 (npm): two days of one month, as reports of incidents write them.
# Expected before looking: "between 7 and 9 October 2023" is a range from the 7th to the 9th, as "from 7 to 9 October 2023"
# is; "in the night of 7 to 8 May 2004" begins on 7 May 2004.
# Seen: with "between" there is one day, the 9th, and no end; of the night there is a stretch from seven to eight o'clock on
# the day it is read on, and neither the month nor the year.
# Why it matters: an incident is dated to its last possible day as if it were known, or to today.
# Source: the package's README, "A natural language date parser", on ranges.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null && timeout 180 npm install --silent --no-audit --no-fund --save-exact chrono-node@2.10.3
cat >check.cjs <<'JS'
const chrono = require("chrono-node");
const day = (part) => (part ? `${part.get("year")}-${part.get("month")}-${part.get("day")}` : null);
const read = (text) => chrono.parse(text, new Date(Date.UTC(2026, 5, 15, 12))).map(({ start, end }) => [day(start), day(end)]);
const seen = ["from 7 to 9 October 2023", "between 7 and 9 October 2023", "in the night of 7 to 8 May 2004"].map(read);
console.log(JSON.stringify(seen));
process.exit(
  JSON.stringify(seen) ===
    JSON.stringify([[["2023-10-7", "2023-10-9"]], [["2023-10-9", null]], [["2026-6-15", "2026-6-15"]]])
    ? 0
    : 1,
);
JS
TZ=UTC timeout 60 node check.cjs
