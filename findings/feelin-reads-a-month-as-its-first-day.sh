#!/usr/bin/env bash
# @bpmn-io/feelin 6.1.1 (npm), an interpreter of FEEL, the language of decision tables (DMN), which has three truth values: days, months, and what
# cannot be compared.
# Expected before looking: what is no day is null; a comparison of two kinds of value is null, and so is its negation, as with null itself.
# Seen: date("2010-05") is 1 May 2010. 30 February is null when it is text, 2 March when it is three numbers, and month 13 is January. A day equals
# the moment at which it begins, and lies before noon of itself. Against a day that is text every comparison of order is false, either way round, so
# that its negation is true; equality of the two is null.
# Why it matters: a rule "did not end before the treaty" is met by whatever end is a text, and a limb that is unknown is met or not by an invented day.
# Source: DMN 1.5 (OMG), 10.3 (kinds of values; comparison and equality of one kind alone, null otherwise; a date from a text as XML Schema writes a
# day); feelin's README: an error gives null, and a warning.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact @bpmn-io/feelin@6.1.1
cat >check.mjs <<'JS'
import { evaluate } from "@bpmn-io/feelin";

const day = 'date("2010-05-07")';
const expected = {
  'string(date("2010-05"))': "2010-05-01",
  'date("2010-02-30")': null,
  "string(date(2010, 2, 30))": "2010-03-02",
  "string(date(2010, 13, 1))": "2011-01-01",
  [`${day} = date and time("2010-05-07T00:00:00Z")`]: true,
  [`${day} < date and time("2010-05-07T12:00:00Z")`]: true,
  [`${day} < null`]: null,
  [`not(${day} < null)`]: null,
  [`${day} < "2010-06-01"`]: false,
  [`${day} >= "2010-06-01"`]: false,
  [`not(${day} < "2010-06-01")`]: true,
  [`${day} = "2010-05-07"`]: null,
};
const seen = Object.fromEntries(Object.keys(expected).map((text) => [text, evaluate(text, {}).value]));
console.log(seen);
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.mjs
