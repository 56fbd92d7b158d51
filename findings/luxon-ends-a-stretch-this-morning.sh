#!/usr/bin/env bash
# luxon 3.7.2 (npm): Interval.fromISO on stretches as ISO 8601 writes them, with an end that leaves out what it shares with the beginning.
# Expected before looking: "2010-05-07/09" ends on 9 May 2010, "2010-05/07" in July 2010, and "2010-11-13/12-02" on 2 December, or the interval
# is refused, as one with an open end ("2010-05-07/..") is, with the reason.
# Seen: valid, and the end is of today: "09" is nine o'clock this morning, "07" seven o'clock, whatever the year of the beginning; "12-02" is
# noon today, two hours west of Greenwich. Whether the first is valid at all hangs on the clock: a beginning later than this morning makes the
# same words invalid.
# Why it matters: two days of a siege become sixteen years that grow by one a day, and pass a check of validity.
# Source: ISO 8601-1:2019, 5.5.2.2 and its rules for an end that is given without its higher parts (they are those of the beginning); luxon,
# Interval.fromISO ("Create an Interval from an ISO 8601 string").
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact luxon@3.7.2
cat >check.cjs <<'JS'
const { Interval, Settings } = require("luxon");

Settings.defaultZone = "utc";
Settings.now = () => Date.UTC(2026, 10, 30, 12);
const read = (text) => {
  const interval = Interval.fromISO(text);
  return interval.isValid ? interval.toISO({ suppressSeconds: true, suppressMilliseconds: true }) : interval.invalidReason;
};
const seen = ["2010-05-07/2010-05-09", "2010-05-07/09", "2010-05/07", "2010-11-13/12-02", "2010-05-07/..", "2030-05-07/09"].map(read);
console.log(seen);
const expected = [
  "2010-05-07T00:00Z/2010-05-09T00:00Z",
  "2010-05-07T00:00Z/2026-11-30T09:00Z",
  "2010-05-01T00:00Z/2026-11-30T07:00Z",
  "2010-11-13T00:00Z/2026-11-30T14:00Z",
  "unparsable",
  "end before start",
];
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.cjs
