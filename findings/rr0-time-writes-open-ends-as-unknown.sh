#!/usr/bin/env bash
# @rr0/time 0.11.2 (npm), "EDTF (levels 0, 1 and 2)": dates and intervals read from EDTF and written again.
# Expected before looking: what is read is written as it was, or in another form that means the same; 30 February is refused, as a
# thirteenth month is; moments are compared with their offsets.
# Seen: an end that is open ("2010-05/..", it goes on) is written as one that is unknown ("2010-05/", it ended at a time nobody knows), and
# an open beginning likewise. "201X" is written "[object Object]". 30 February and 31 April are read and written. 23:30 at
# -05:00 is before 02:00 of the next day at +03:00, which was five and a half hours earlier.
# Why it matters: a posting that goes on has ended after one trip through the library, and a decade is gone.
# Source: Extended Date/Time Format (Library of Congress, 4 February 2019), level 1 (extended interval: open and unknown end; unspecified
# digits); the package's README.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact @rr0/time@0.11.2
cat >check.mjs <<'JS'
import { Level2Date, Level2Interval } from "@rr0/time";

const again = (text) => {
  try {
    return (text.includes("/") ? Level2Interval : Level2Date).fromString(text).toString();
  } catch {
    return "refused";
  }
};
const expected = {
  "2010-05/2010-07": "2010-05/2010-07",
  "2010-05/..": "2010-05/",
  "2010-05/": "2010-05/",
  "../2010-05": "/2010-05",
  "2010?": "2010?",
  "201X": "[object Object]",
  "2010-05-XX": "2010-05-[object Object]",
  "2010-13": "refused",
  "2010-02-30": "2010-02-30",
  "2010-04-31": "2010-04-31",
};
let right = true;
for (const [text, told] of Object.entries(expected)) {
  console.log(text, again(text));
  right &&= again(text) === told;
}
const before = Level2Date.fromString("2010-05-07T23:30:00-05:00").isBefore(Level2Date.fromString("2010-05-08T02:00:00+03:00"));
console.log(before);
process.exit(right && before === true ? 0 : 1);
JS
timeout 60 node check.mjs
