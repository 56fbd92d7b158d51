#!/usr/bin/env bash
# iso8601-duration 2.1.4 (npm), "for parsing and making sense of ISO8601-durations": durations with a sign, with a fraction, and with parts that it does not read.
# Expected before looking: a sign, which the README says is not supported yet, is refused, as "P-1M" is; a fraction of the smallest unit is read, as the README says;
# parts out of order are refused.
# Seen: the text is searched for a duration, and what stands around the part that was found is passed over. "-P1M", a month back, is a month forward; a year less a month, "P1Y-1M",
# is a year; a year and half a month, "P1Y0.5M", is a year, while half a month alone is refused. Of parts out of order, and of two durations, the first is left. A
# month from 31 January ends on 3 March.
# Why it matters: a law that reaches back by a month is in force a month later, and six months taken off a sentence are not taken off.
# Source: iso8601-duration's README (fractions "on the smallest unit", signs "not yet supported"); ISO 8601-2:2019, 4.4.1.9 (negative durations); XML Schema 1.1 part 2, 3.3.6 (duration: a sign before the P).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact iso8601-duration@2.1.4
cat >check.mjs <<'JS'
import { end, parse } from "iso8601-duration";

const texts = ["P1M", "-P1M", "P-1M", "P1Y-1M", "P0.5M", "P1Y0.5M", "P1M1Y", "P1Y and P6M"];
for (const [text, day] of [...texts.map((text) => [text, "2010-05-07"]), ["P1M", "2010-01-31"]]) {
  try {
    console.log(`${text} from ${day}: ${end(parse(text), new Date(day)).toISOString().slice(0, 10)}`);
  } catch (error) {
    console.log(`${text} from ${day}: ${error.message}`);
  }
}
JS
TZ=UTC timeout 60 node check.mjs | tee seen.txt
cat >expected.txt <<'TXT'
P1M from 2010-05-07: 2010-06-07
-P1M from 2010-05-07: 2010-06-07
P-1M from 2010-05-07: invalid duration: P-1M
P1Y-1M from 2010-05-07: 2011-05-07
P0.5M from 2010-05-07: invalid duration: P0.5M
P1Y0.5M from 2010-05-07: 2011-05-07
P1M1Y from 2010-05-07: 2010-06-07
P1Y and P6M from 2010-05-07: 2011-05-07
P1M from 2010-01-31: 2010-03-03
TXT
diff seen.txt expected.txt
