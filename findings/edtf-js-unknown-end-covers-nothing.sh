#!/usr/bin/env bash
# edtf 4.11.1 (npm): bounds of intervals and sets.
# Expected before looking: "2010-05/" (an end nobody knows) covers at least its own first month, as "2010-05/.." (open)
# does; the set "[2010-05-01..2010-05-31]" (one of these days) ends on 31 May.
# Seen: the upper bound of the unknown end is null, not Infinity, and comparisons take it for 0, 1 January 1970: the
# interval covers nothing, not even May 2010. The set ends on 1 May.
# Why it matters: "first seen in May 2010, end not known" becomes a posting that never was.
# Source: Extended Date/Time Format (Library of Congress, 4 February 2019), level 1 "extended interval", level 2 "set representation".
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
echo '{"private":true,"type":"module"}' >package.json
timeout 120 npm install --silent --no-audit --no-fund --ignore-scripts edtf@4.11.1
cat >check.mjs <<'JS'
import edtf from "edtf";
const set = edtf("[2010-05-01..2010-05-31]");
const seen = { unknownEnd: edtf("2010-05/").max, covers: edtf("2010-05/").covers(edtf("2010-05-15")), openCovers: edtf("2010-05/..").covers(edtf("2010-05-15")), setEnds: new Date(set.max).toISOString().slice(0, 10) };
const expected = { unknownEnd: null, covers: false, openCovers: true, setEnds: "2010-05-01" };
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) { console.log("changed; it was", JSON.stringify(expected)); process.exit(1); }
JS
timeout 60 node check.mjs
