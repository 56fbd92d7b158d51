#!/usr/bin/env bash
# @markwhen/parser 1.2.0 (npm), timelines written as text: days that do not exist, decades, moments with an offset, a stretch without a beginning.
# Expected before looking: a line whose day is in no calendar is no event, or one with a message; a decade is ten years, or no event; an offset is
# read, since ISO 8601 is; "/2010-05-07" begins nowhere or is refused.
# Seen: 30 February, 31 April and 31 June 2010 are the moment of reading, without a message where they stand in ISO 8601 or in words. "2010s" and
# "1980s" begin now and last 2010 and 1980 seconds. A moment with an offset ("+03:00") is no event at all, without a message, while the same
# moment with Z is one. What begins nowhere begins now, with a message that its end comes first.
# Why it matters: on a timeline of 2010 a slip of the pen is an event of today, elsewhere each time it is read; what a station far from Greenwich
# wrote down is not there.
# Source: Markwhen's documentation of dates and ranges (ISO 8601, months and days, "now", durations such as "3 days"); the parser's parseMessages,
# which other faults get.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact @markwhen/parser@1.2.0
cat >check.mjs <<'JS'
import { parse } from "@markwhen/parser";

const leaves = (node) => (node.children ? node.children.flatMap(leaves) : [node]);
const hour = 3_600_000;
const when = (text, now) => (Math.abs(Date.parse(text) - now) < hour ? "now" : text.slice(0, 10));
const read = (line) => {
  const now = Date.now();
  const { events, parseMessages = [] } = parse(`${line}: shelling of a town`);
  const found = leaves(events).map(({ dateRangeIso: { fromDateTimeIso: from, toDateTimeIso: to } }) => {
    const seconds = (Date.parse(to) - Date.parse(from)) / 1000;
    return when(from, now) === "now" ? `now, ${seconds} seconds` : `${when(from, now)} ${when(to, now)}`;
  });
  return [found.join() || "no event", parseMessages.length];
};
const expected = {
  "2010-05-07": ["2010-05-07 2010-05-08", 0],
  "2010-05": ["2010-05-01 2010-06-01", 0],
  "2010-02-30": ["now, 0 seconds", 0],
  "2010-06-31": ["now, 0 seconds", 0],
  "31 April 2010": ["now, 0 seconds", 0],
  "04/31/2010": ["now, 0 seconds", 1],
  "2010s": ["now, 2010 seconds", 0],
  "1980s": ["now, 1980 seconds", 0],
  "2010-05-07T07:00:00Z": ["2010-05-07 2010-05-07", 0],
  "2010-05-07T10:00:00+03:00": ["no event", 0],
};
const seen = Object.fromEntries(Object.keys(expected).map((line) => [line, read(line)]));
console.log(seen, read("/2010-05-07"));
const [before, messages] = read("/2010-05-07");
process.exit(JSON.stringify(seen) === JSON.stringify(expected) && before.startsWith("now, -") && messages === 1 ? 0 : 1);
JS
timeout 60 node check.mjs
