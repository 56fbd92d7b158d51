#!/usr/bin/env bash
# duration-fns 3.0.2 (npm), durations of ISO 8601 reckoned with in JavaScript: between(), the time from one day to another, apply(), which adds it to a day, and normalize(),
# which writes the same with larger units as of a day.
# Expected before looking: what lies between two days, added to the first, gives the second; written with larger units as of that day it still gives the same.
# Seen: parts are counted each by itself, so that a day earlier in the month gives a negative number of days: from 31 May to 30 June is a month less a day, "P1M-1D".
# Added to 31 May it is 29 June, since the month after 31 May ends on the 30th; normalized as of 31 May it is a month less two days, and added it is 28 June. From 29
# February 2004 to 28 February 2022 it is 18 years less a day, which end on the 27th; 13 months from 31 January end on 28 February, and, normalized, on the 25th.
# From 31 January to 1 March it comes out right. Added and taken apart as of the 7th all are right.
# Why it matters: a time limit from the last day of a month ends one day early, and two days early if it is shown with larger units; who comes on its last day is late.
# Source: duration-fns' README (between, apply; normalize with a reference date keeps what it stands for); ISO 8601-1, 5.5.2.3; XML Schema 1.0 part 2, appendix E.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact duration-fns@3.0.2
cat >check.mjs <<'JS'
import { createRequire } from "node:module";

const { apply, between, normalize, parse, toString } = createRequire(import.meta.url)("duration-fns");
const ended = (day, length) => `${toString(length)} ends ${apply(day, length).toISOString().slice(0, 10)}`;
for (const [first, last] of [["2010-05-07", "2010-06-06"], ["2010-01-31", "2010-03-01"], ["2010-05-31", "2010-06-30"], ["2010-01-30", "2010-02-28"], ["2004-02-29", "2022-02-28"]]) {
  const length = between(first, last);
  console.log(`${first} to ${last}: ${ended(first, length)}; normalized ${ended(first, normalize(length, first))}`);
}
for (const day of ["2010-05-07", "2010-01-31"]) console.log(`13 months from ${day}: ${ended(day, parse("P13M"))}; normalized ${ended(day, normalize("P13M", day))}`);
JS
TZ=UTC timeout 60 node check.mjs | tee seen.txt
cat >expected.txt <<'TXT'
2010-05-07 to 2010-06-06: P1M-1D ends 2010-06-06; normalized P1M-1D ends 2010-06-06
2010-01-31 to 2010-03-01: P2M-30D ends 2010-03-01; normalized P2M-30D ends 2010-03-01
2010-05-31 to 2010-06-30: P1M-1D ends 2010-06-29; normalized P1M-2D ends 2010-06-28
2010-01-30 to 2010-02-28: P1M-2D ends 2010-02-26; normalized P1M-4D ends 2010-02-24
2004-02-29 to 2022-02-28: P18Y-1D ends 2022-02-27; normalized P18Y-2D ends 2022-02-26
13 months from 2010-05-07: P13M ends 2011-06-07; normalized P1Y1M ends 2011-06-07
13 months from 2010-01-31: P13M ends 2011-02-28; normalized P1Y1M-3D ends 2011-02-25
TXT
diff seen.txt expected.txt
