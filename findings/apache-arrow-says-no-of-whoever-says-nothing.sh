#!/usr/bin/env bash
# apache-arrow 21.2.0 (npm), tables in columns, as notebooks and databases in the browser read them: tableFromJSON on persons of whom some say nothing of one thing.
# Expected before looking: a key that a row does not have is null, as it is in a row that says null, since every column of Arrow can hold null; a value
# that is not of its column's type is refused, or is null.
# Seen: null stays null. Whoever does not have the key is false in a column of truth values, an empty text among texts, and "not a number" among figures, and the
# column says that it has no null; "unknown" below true is false. Within an object it is the same. The other way round, true below "unknown" is a text. In
# days such a row is refused. A day of 1582 in nanoseconds, which reach from 1677 to 2262, is in 2167.
# Why it matters: persons of whom nothing is said are counted among those of whom it is said that they were not convicted.
# Source: Arrow Columnar Format, "Validity bitmaps" (any value may be null), "Timestamp" in Schema.fbs; RFC 8259, 4 (members of an object).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact apache-arrow@21.2.0
cat >check.mjs <<'JS'
import { TimestampNanosecond, tableFromJSON, vectorFromArray } from "apache-arrow";

const column = (...rows) => {
  const said = tableFromJSON(rows).getChild("said");
  return `${[...said].map((value) => JSON.stringify(value?.toJSON?.() ?? (Number.isNaN(value) ? "not a number" : value))).join(" ")}, ${said.nullCount} null`;
};
const seen = {
  "true, null, nothing": column({ n: "a", said: true }, { n: "b", said: null }, { n: "c" }),
  "nothing, true": column({ n: "a" }, { n: "b", said: true }),
  "true, unknown": column({ n: "a", said: true }, { n: "b", said: "unknown" }),
  "unknown, true": column({ n: "a", said: "unknown" }, { n: "b", said: true }),
  "words, nothing": column({ n: "a", said: "words" }, { n: "b" }),
  "5, nothing": column({ n: "a", said: 5 }, { n: "b" }),
  "within an object": column({ n: "a", said: { convicted: true } }, { n: "b", said: {} }),
  nanoseconds: new Date([...vectorFromArray([new Date("1582-10-15")], new TimestampNanosecond())][0]).toISOString().slice(0, 4),
};
let day = "taken";
try {
  column({ n: "a", said: new Date(0) }, { n: "b" });
} catch {
  day = "refused";
}
const expected = {
  "true, null, nothing": "true null false, 1 null",
  "nothing, true": "false true, 0 null",
  "true, unknown": "true false, 0 null",
  "unknown, true": '"unknown" "true", 0 null',
  "words, nothing": '"words" "", 0 null',
  "5, nothing": '5 "not a number", 0 null',
  "within an object": '{"convicted":true} {"convicted":false}, 0 null',
  nanoseconds: "2167",
};
console.log(seen, day);
process.exit(JSON.stringify(seen) === JSON.stringify(expected) && day === "refused" ? 0 : 1);
JS
timeout 60 node check.mjs
