#!/usr/bin/env bash
# wikibase-sdk 11.6.6 (npm): times of Wikidata that are less exact than a year, and ends that are not known or are none.
# Expected before looking: simplified, a year stays a year; a decade or a century is told from one; "unknown value" and
# "no value" are told from one another, since the first says that something ended and the second that it did not.
# Seen: by default a year and a decade are the first day of January, at midnight; with the converter that keeps what is exact
# ("simple-day") a decade and a century are one year, while months and years are right. Unknown and none are both left out: what ended at an
# unknown time and what has not ended are the same empty list. Words for the two can be asked for; precision only with rich values.
# Why it matters: a post held "until some time in the 1960s" ends on 1 January 1960, and one that ended goes on.
# Source: Wikibase's data model on snaks and on the precision of times; wikibase-sdk's documentation of simplifyClaims.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund wikibase-sdk@11.6.6
cat >check.mjs <<'JS'
import { simplifyClaims } from "wikibase-sdk";
const end = (mainsnak) => ({ type: "statement", id: "Q1$x", rank: "normal", mainsnak: { property: "P582", datatype: "time", ...mainsnak } });
const time = (value, precision) =>
  end({
    snaktype: "value",
    datavalue: {
      type: "time",
      value: { time: value, timezone: 0, before: 0, after: 0, precision, calendarmodel: "http://www.wikidata.org/entity/Q1985727" },
    },
  });
const read = (claims, options) => simplifyClaims({ P582: claims }, options).P582;
// A month, a year, a decade, a century.
const times = [["+1967-06-00T00:00:00Z", 10], ["+1967-00-00T00:00:00Z", 9], ["+1960-00-00T00:00:00Z", 8], ["+1900-00-00T00:00:00Z", 7]];
const seen = [
  read(times.map((one) => time(...one))),
  read(times.map((one) => time(...one)), { timeConverter: "simple-day" }),
  read([end({ snaktype: "somevalue" })]),
  read([end({ snaktype: "novalue" })]),
];
console.log(JSON.stringify(seen));
const january = (year) => `${year}-01-01T00:00:00.000Z`;
const expected = [["1967-06-01T00:00:00.000Z", january(1967), january(1960), january(1900)], ["1967-06", "1967", "1960", "1900"], [], []];
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.mjs
