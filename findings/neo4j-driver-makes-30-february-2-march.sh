#!/usr/bin/env bash
# neo4j-driver 6.3.0 (npm): its types for days and durations, without a database.
# Expected before looking: 30 February is refused, as a thirteenth month is; a duration with a sign before its "P" is negative, or refused;
# what a duration says of itself can be read by the same type.
# Seen: Date and DateTime take 30 February and 31 April, from numbers and from text, and say them back; toStandardDate makes 2 March and
# 1 May of them. Duration.fromString drops the sign: "-P1D" is a day forward ("P-1D" is a day back). A duration without hours says
# "P1MT" of itself, which is no ISO 8601, and which its own fromString refuses; so does one of "P7D".
# Why it matters: a day that a source cannot have given passes the last check before the store, and becomes another day for one reader only;
# a time limit counted back runs forward.
# Source: the driver's API documentation ("from an ISO 8601 string"); ISO 8601-1, section 5.5.2 (duration: "T" before hours,
# minutes and seconds only); ISO 8601-2 on a minus sign before a duration.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact neo4j-driver@6.3.0
cat >check.cjs <<'JS'
const { types } = require("neo4j-driver");

const attempt = (make) => {
  try {
    return make();
  } catch {
    return "refused";
  }
};
const day = (made) => made.toStandardDate().toISOString().slice(0, 10);
const again = (text) => attempt(() => String(types.Duration.fromString(text)));
const seen = {
  thirteenth: attempt(() => String(new types.Date(2010, 13, 1))),
  february: attempt(() => String(new types.Date(2010, 2, 30))),
  text: attempt(() => String(types.Date.fromString("2010-04-31"))),
  moment: attempt(() => String(types.DateTime.fromString("2010-02-30T00:00:00Z"))),
  "february, standard": day(types.Date.fromString("2010-02-30")),
  "april, standard": day(types.Date.fromString("2010-04-31")),
  "-P1D": again("-P1D"),
  "P-1D": again("P-1D"),
  P1M: again("P1M"),
  "P1M, again": again(again("P1M")),
  P7D: again("P7D"),
  PT1H: again("PT1H"),
};
console.log(seen);
const expected = [
  "refused", "2010-02-30", "2010-04-31", "2010-02-30T00:00:00Z", "2010-03-02", "2010-05-01", "P1DT", "P-1DT", "P1MT", "refused", "P7DT", "PT1H",
];
process.exit(JSON.stringify(Object.values(seen)) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.cjs
