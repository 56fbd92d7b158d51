#!/usr/bin/env bash
# rdf-literal 2.0.0 with rdf-data-factory 2.1.0 (npm), which makes values of JavaScript of RDF's literals, with its own check ("validate") and without.
# Expected before looking: a year before our era is such a year, or is refused; with the check on, values that XML Schema has are taken, and those that it
# has not are refused; a day without a year is text, as a time without a day is.
# Seen: the year -0044, 45 BC, is 2044. Infinity is NaN; a day of no year ("--05-07") is an invalid date. With the check on, these three, all of them good
# values, are refused, NaN too, and 30 February, which is none, is 2 March, as without it; so is a moment on it. A decimal with an exponent, 1e3, which is
# none either, is taken. Years, months and days as text come to the first instant of them, whose exactness is gone.
# Why it matters: a list of what cannot be read names what is right, and what is wrong is a day of March; an ancient year is in the future.
# Source: XML Schema 1.1 part 2, 3.3.11 (gYear, with a sign), 3.3.12 (gMonthDay), 3.3.5 (INF, NaN), 3.3.9 (days of a month); the README ("to force an error
# to be thrown if an invalid value for the given datatype is detected").
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact rdf-literal@2.0.0 rdf-data-factory@2.1.0
cat >check.mjs <<'JS'
import { DataFactory } from "rdf-data-factory";
import { fromRdf } from "rdf-literal";

const factory = new DataFactory();
const read = (value, type, validate) => {
  const literal = factory.literal(value, factory.namedNode(`http://www.w3.org/2001/XMLSchema#${type}`));
  try {
    const result = fromRdf(literal, validate);
    if (!(result instanceof Date)) return String(result);
    return Number.isNaN(result.getTime()) ? "invalid" : result.toISOString().slice(0, 10);
  } catch {
    return "refused";
  }
};
const expected = {
  "-0044 gYear": ["2044-01-01", "refused"],
  "INF double": ["NaN", "refused"],
  "NaN double": ["NaN", "refused"],
  "--05-07 gMonthDay": ["invalid", "refused"],
  "2010-02-30 date": ["2010-03-02", "2010-03-02"],
  "2010-02-30T10:00:00Z dateTime": ["2010-03-02", "2010-03-02"],
  "1e3 decimal": ["1000", "1000"],
  "2010 gYear": ["2010-01-01", "2010-01-01"],
  "maybe boolean": ["false", "refused"],
};
const seen = Object.fromEntries(Object.keys(expected).map((text) => [text, [false, true].map((validate) => read(...text.split(" "), validate))]));
console.log(seen);
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
TZ=UTC timeout 60 node check.mjs
