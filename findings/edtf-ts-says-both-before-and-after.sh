#!/usr/bin/env bash
# @edtf-ts/core 0.4.2 (npm): comparing dates in EDTF, each answer one of YES, NO, MAYBE and UNKNOWN.
# Expected before looking: moments are compared with their offsets; one of 2010 and 2012 is MAYBE before 2011 and MAYBE after it; a day that
# is approximate or uncertain is MAYBE the next one, as a day that is unspecified ("2010-05-XX") is.
# Seen: offsets are put aside: 23:30 at -05:00 is before 02:00 of the next day at +03:00, which was five and a half hours earlier, and both
# bounds of it are in UTC. "[2010,2012]", one of the two, is before 2011: YES, and after 2011: YES. "~" and "?" count for nothing in a
# comparison: "2010-05-07~" is before 8 May: YES, equal to 8 May: NO, and equal to the exact 7 May: YES.
# Why it matters: answers of four values are asked for so as to learn what is not known, and here a doubt on record comes back as YES.
# Source: Extended Date/Time Format (Library of Congress, 4 February 2019), level 0 (time shift), level 1 (qualification), level 2
# ("one of a set"); the package's README, "Truth Values in Comparison".
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact @edtf-ts/core@0.4.2
cat >check.mjs <<'JS'
import { FuzzyDate } from "@edtf-ts/core";

const compare = (one, other) => {
  const [first, second] = [FuzzyDate.parse(one), FuzzyDate.parse(other)];
  return [first.isBefore(second), first.equals(second), first.isAfter(second)].join(" ");
};
// Is the first before the second, equal to it, after it?
const expected = [
  ["2010-05-07T23:30:00-05:00", "2010-05-08T02:00:00+03:00", "YES NO NO"],
  ["[2010,2012]", "2011", "YES NO YES"],
  ["201X", "2015", "MAYBE MAYBE MAYBE"],
  ["2010-05-XX", "2010-05-08", "MAYBE MAYBE MAYBE"],
  ["2010-05-07~", "2010-05-08", "YES NO NO"],
  ["2010-05-07~", "2010-05-07", "NO YES NO"],
  ["2010-05-07?", "2010-05-08", "YES NO NO"],
];
let right = true;
for (const [one, other, told] of expected) {
  const seen = compare(one, other);
  console.log(one, other, seen);
  right &&= seen === told;
}
const bound = new Date(Number(FuzzyDate.parse("2010-05-07T23:30:00-05:00").minMs)).toISOString();
console.log(bound);
process.exit(right && bound === "2010-05-07T23:30:00.000Z" ? 0 : 1);
JS
timeout 60 node check.mjs
