#!/usr/bin/env bash
# compromise 14.17.0 with compromise-dates 3.9.0 (npm): days and stretches as reports write them, read as of 29 November 2026.
# Expected before looking: "until" has an end and no beginning, "after" goes on without end; "between" and a dash give one stretch; two days
# joined by "or" are two, or neither; a day that does not exist is refused; "2010-05" is May 2010.
# Seen: "until 1 March 2011" begins on that day and ends today; "after 17 July 1998" ends with that month. "between 2003 and 2005" is two
# years, 2004 in neither; "between May 7 and May 9 2010" begins on the 9th and ends on 6 May of next year. "7 May 2010 or 8 May 2010" is
# 7 November 2010, "7-9 May 2010" two hours in the morning of the 1st, 31 February the 28th. "2010-05" is all of 2010.
# Why it matters: what ended is made to last until today, and each slip gives a full date, which looks as sure as any other.
# Source: the plugin's README, "Things it does well": "date-ranges" ("between", a dash between two days, "after" to infinity).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact compromise@14.17.0 compromise-dates@3.9.0
cat >check.mjs <<'JS'
import nlp from "compromise";
import dates from "compromise-dates";

nlp.plugin(dates);
const read = (text) =>
  nlp(text).dates({ today: "2026-11-29", timezone: "UTC" }).get().map(({ start, end }) => `${start.slice(0, 16)}/${end.slice(0, 16)}`);
const expected = {
  "from 2003 to 2005": ["2003-01-01T00:00/2005-12-31T23:59"],
  "between 2003 and 2005": ["2003-01-01T00:00/2003-12-31T23:59", "2005-01-01T00:00/2005-12-31T23:59"],
  "between May 7 and May 9 2010": ["2010-05-09T00:00/2027-05-06T23:59"],
  "until 1 March 2011": ["2011-03-01T00:00/2026-11-29T00:00"],
  "after 17 July 1998": ["1998-07-18T00:00/1998-08-01T00:00"],
  "7 May 2010 or 8 May 2010": ["2010-11-07T00:00/2010-11-07T23:59"],
  "7-9 May 2010": ["2010-05-01T07:00/2010-05-01T09:00"],
  "May 7-9, 2010": ["2010-05-07T00:00/2010-05-09T23:59"],
  "31 February 2010": ["2010-02-28T00:00/2010-02-28T23:59"],
  "2010-05": ["2010-01-01T00:00/2010-12-31T23:59"],
};
let right = true;
for (const [text, told] of Object.entries(expected)) {
  const seen = read(text);
  console.log(text, seen);
  right &&= JSON.stringify(seen) === JSON.stringify(told);
}
process.exit(right ? 0 : 1);
JS
timeout 60 node check.mjs
