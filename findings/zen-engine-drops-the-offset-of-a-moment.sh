#!/usr/bin/env bash
# @gorules/zen-engine 0.54.0 (npm), an engine for business rules and decision tables: moments with an offset, and days that are in no calendar, in expressions.
# Expected before looking: an offset counts, so that half past midnight at +03:00 is half past nine of the evening before in Greenwich, with either of the
# two functions for dates; a day that is none is refused by both, or is neither before nor after nor equal to another.
# Seen: date() reckons with the offset and refuses 30 February. d(), which is to take its place, drops the offset: half past midnight at +03:00 is half past
# midnight in Greenwich, three hours from the same moment written with Z, and keeps it only if a time zone is named as well. 30 February, a month alone
# and the word "unknown" are "Invalid date", of which isBefore() and isSame() say no, and < and == say yes: it lies before 2011, and the month equals the word.
# Why it matters: a rule on the day from which a law holds takes a moment for the next day, and a day that nobody knows for one before the law.
# Source: ISO 8601-1, 5.3.4 (shift from UTC), 4.3 (calendar dates); GoRules' documentation of expressions, Date: date() and d().
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact @gorules/zen-engine@0.54.0
cat >check.mjs <<'JS'
import zen from "@gorules/zen-engine";

const asked = [
  'date("2010-05-07T00:30:00+03:00") == date("2010-05-06T21:30:00Z")',
  'd("2010-05-07T00:30:00+03:00") == d("2010-05-06T21:30:00Z")',
  'd("2010-05-07T00:30:00+03:00").isSame(d("2010-05-06T21:30:00Z"))',
  'd("2010-05-07T00:30:00+03:00").diff(d("2010-05-06T21:30:00Z"), "hour")',
  'd("2010-05-07T00:30:00+03:00")',
  'd("2010-05-07T00:30:00+03:00", "Africa/Khartoum")',
  'date("2010-02-30")',
  'd("2010-02-30")',
  'd("2010-02-30").isBefore(d("2011-01-01"))',
  'd("2010-02-30") < d("2011-01-01")',
  'd("2010-05").isSame(d("unknown"))',
  'd("2010-05") == d("unknown")',
];
for (const text of asked) {
  let answer = "refused";
  try {
    answer = zen.evaluateExpressionSync(text, {});
  } catch {}
  console.log(`${text}: ${answer}`);
}
JS
timeout 60 node check.mjs | tee seen.txt
cat >expected.txt <<'TXT'
date("2010-05-07T00:30:00+03:00") == date("2010-05-06T21:30:00Z"): true
d("2010-05-07T00:30:00+03:00") == d("2010-05-06T21:30:00Z"): false
d("2010-05-07T00:30:00+03:00").isSame(d("2010-05-06T21:30:00Z")): false
d("2010-05-07T00:30:00+03:00").diff(d("2010-05-06T21:30:00Z"), "hour"): 3
d("2010-05-07T00:30:00+03:00"): 2010-05-07T00:30:00Z
d("2010-05-07T00:30:00+03:00", "Africa/Khartoum"): 2010-05-07T00:30:00+03:00
date("2010-02-30"): refused
d("2010-02-30"): Invalid date
d("2010-02-30").isBefore(d("2011-01-01")): false
d("2010-02-30") < d("2011-01-01"): true
d("2010-05").isSame(d("unknown")): false
d("2010-05") == d("unknown"): true
TXT
diff seen.txt expected.txt
