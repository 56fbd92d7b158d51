#!/usr/bin/env bash
# alasql 4.19.1 (npm), SQL over objects of JavaScript: claims of which one ended in 2005, one in 2012, one has null for its end and one no such key.
# Expected before looking: a comparison with null is not known, and so is its denial, so that neither finds the row; null equals nothing in a join; null and
# what is missing are one group.
# Seen: "end < 2010" and "end <> 2010" pass over the two; "NOT (end < 2010)" and "NOT end = 2005" find both. A join of the claims by their end puts each of
# them beside itself, as if an end that nobody knows were the same as another; two rows that both have null are joined as well. Grouped by end, null and
# missing are two groups. IS NULL, NOT IN, COUNT and AVG are right. DATE('2010-02-30') is 2 March.
# Why it matters: of two conditions that say the same, one finds those of whom nothing is known and one does not; two acts are dated alike by two silences.
# Source: ISO/IEC 9075-2, 8.2 (comparison with null is unknown), 6.39 (NOT unknown is unknown), 7.7 (joined rows: condition true), 7.13 (grouping of nulls).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact alasql@4.19.1
cat >check.js <<'JS'
const alasql = require("alasql");

const claims = [{ id: "a", end: 2005 }, { id: "b", end: 2012 }, { id: "c", end: null }, { id: "d" }];
const where = (condition) => alasql(`SELECT id FROM ? WHERE ${condition}`, [claims]).map(({ id }) => id).join("");
const conditions = ["[end] < 2010", "NOT ([end] < 2010)", "[end] <> 2010", "NOT [end] = 2005", "[end] NOT IN (2005)", "[end] IS NULL"];
const joined = alasql("SELECT x.id AS one, y.id AS other FROM ? x JOIN ? y ON x.[end] = y.[end]", [claims, claims]);
const silent = alasql("SELECT x.id AS one, y.id AS other FROM ? x JOIN ? y ON x.[end] = y.[end]", [[{ id: "e", end: null }], [{ id: "f", end: null }]]);
const seen = {
  ...Object.fromEntries(conditions.map((condition) => [condition, where(condition)])),
  joined: joined.map(({ one, other }) => one + other).join(" "),
  "two silences": silent.map(({ one, other }) => one + other).join(" "),
  groups: alasql("SELECT [end], COUNT(*) AS n FROM ? GROUP BY [end]", [claims]).length,
  counted: alasql("SELECT COUNT([end]) AS n FROM ?", [claims])[0].n,
};
const expected = {
  "[end] < 2010": "a",
  "NOT ([end] < 2010)": "bcd",
  "[end] <> 2010": "ab",
  "NOT [end] = 2005": "bcd",
  "[end] NOT IN (2005)": "b",
  "[end] IS NULL": "cd",
  joined: "aa bb cc dd",
  "two silences": "ef",
  groups: 4,
  counted: 2,
};
console.log(seen);
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.js
