#!/usr/bin/env bash
# graphql-scalars 2.0.0 with graphql 16.15.0 (npm): days that do not exist, in its scalars for days and moments.
# Expected before looking: LocalDateTime refuses what LocalDate, Date and DateTime refuse, and a zone, which by its description it has not.
# Seen: each of the others refuses 30 February and 31 April; LocalDateTime takes both, and 29 February of any year, as argument and as
# answer, and takes "Z" and offsets and keeps them. A thirteenth month and a 32nd day it refuses. Time moves an offset to UTC and has no
# day to carry over: 23:30 at -05:00 is 04:30.
# Why it matters: a schema that says "local date and time" lets days in that a database refuses, or moves to March without a word.
# Source: the package's descriptions of the scalars ("with no associated timezone"); RFC 3339, section 5.7 (days of a month).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact graphql-scalars@2.0.0 graphql@16.15.0
cat >check.cjs <<'JS'
const scalars = require("graphql-scalars");

const takes = (name, value) => {
  try {
    scalars[`GraphQL${name}`].parseValue(value);
    scalars[`GraphQL${name}`].serialize(value);
    return true;
  } catch {
    return false;
  }
};
const days = ["2010-02-28", "2010-02-29", "2010-02-30", "2010-04-31", "2010-04-32", "2010-13-01"];
const seen = {
  Date: days.map((day) => takes("Date", day)),
  LocalDate: days.map((day) => takes("LocalDate", day)),
  DateTime: days.map((day) => takes("DateTime", `${day}T10:00:00Z`)),
  LocalDateTime: days.map((day) => takes("LocalDateTime", `${day}T10:00:00`)),
  zones: ["Z", "+03:00"].map((zone) => takes("LocalDateTime", `2010-05-07T23:30:00${zone}`)),
  time: scalars.GraphQLTime.serialize("23:30:00-05:00"),
};
console.log(JSON.stringify(seen));
console.log(scalars.GraphQLLocalDateTime.description);
const only = [true, false, false, false, false, false];
const moments = [true, true, true, true, false, false];
const expected = { Date: only, LocalDate: only, DateTime: only, LocalDateTime: moments, zones: [true, true], time: "04:30:00Z" };
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.cjs
