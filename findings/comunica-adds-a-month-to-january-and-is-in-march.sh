#!/usr/bin/env bash
# @comunica/query-sparql-rdfjs-lite 5.2.3 with n3 2.13.12 (npm), SPARQL in JavaScript: days to which months and years are added, and a day in no calendar.
# Expected before looking: a month after 31 January is the last day of February, as XPath has it, since the engine's arithmetic on dates follows it; the datatype
# of a literal is the one written behind it, whether the literal is well-formed or not.
# Seen: a month after 31 January is 3 March, a month before 31 March as well, a year after 29 February is 1 March, and a month after 31 May is 1 July: what a
# month lacks is counted on in the next one. Days and hours are right. The datatype of 30 February is an error, so that who looks for dates that are none among
# the dates finds none of them, though the literal is one, and the same as itself.
# Why it matters: a time limit of one month from the last day of a month ends days too late; a search for dates that must be mended passes over them.
# Source: XPath and XQuery Functions and Operators 3.1, 9.7.3 and 9.7.5 (op:add-yearMonthDuration-to-date), by XML Schema part 2, appendix E (the day is the
# least of the day and the last day of the month); SPARQL 1.1, 17.4.2.5 (datatype).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 300 npm install --silent --no-audit --no-fund --save-exact @comunica/query-sparql-rdfjs-lite@5.2.3 n3@2.13.12
cat >check.mjs <<'JS'
import { QueryEngine } from "@comunica/query-sparql-rdfjs-lite";
import { Store } from "n3";

const engine = new QueryEngine();
for (const expression of [
  '"2010-05-07"^^xsd:date + "P1M"^^xsd:yearMonthDuration',
  '"2010-01-31"^^xsd:date + "P1D"^^xsd:dayTimeDuration',
  '"2010-01-31"^^xsd:date + "P1M"^^xsd:yearMonthDuration',
  '"2010-03-31"^^xsd:date - "P1M"^^xsd:yearMonthDuration',
  '"2010-05-31"^^xsd:date + "P1M"^^xsd:yearMonthDuration',
  '"2012-02-29"^^xsd:date + "P1Y"^^xsd:yearMonthDuration',
  '"2010-01-30T10:00:00Z"^^xsd:dateTime + "P1M"^^xsd:yearMonthDuration',
  'STR(DATATYPE("2010-02-28"^^xsd:date))',
  'STR(DATATYPE("2010-02-30"^^xsd:date))',
  'SAMETERM("2010-02-30"^^xsd:date, "2010-02-30"^^xsd:date)',
]) {
  const query = `PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT ?v WHERE { BIND(${expression} AS ?v) }`;
  const [row] = await (await engine.queryBindings(query, { sources: [new Store()] })).toArray();
  console.log(`${expression}: ${row.get("v")?.value ?? "error"}`);
}
JS
timeout 60 node check.mjs | tee seen.txt
cat >expected.txt <<'TXT'
"2010-05-07"^^xsd:date + "P1M"^^xsd:yearMonthDuration: 2010-06-07
"2010-01-31"^^xsd:date + "P1D"^^xsd:dayTimeDuration: 2010-02-01
"2010-01-31"^^xsd:date + "P1M"^^xsd:yearMonthDuration: 2010-03-03
"2010-03-31"^^xsd:date - "P1M"^^xsd:yearMonthDuration: 2010-03-03
"2010-05-31"^^xsd:date + "P1M"^^xsd:yearMonthDuration: 2010-07-01
"2012-02-29"^^xsd:date + "P1Y"^^xsd:yearMonthDuration: 2013-03-01
"2010-01-30T10:00:00Z"^^xsd:dateTime + "P1M"^^xsd:yearMonthDuration: 2010-03-02T10:00:00Z
STR(DATATYPE("2010-02-28"^^xsd:date)): http://www.w3.org/2001/XMLSchema#date
STR(DATATYPE("2010-02-30"^^xsd:date)): error
SAMETERM("2010-02-30"^^xsd:date, "2010-02-30"^^xsd:date): true
TXT
diff seen.txt expected.txt
