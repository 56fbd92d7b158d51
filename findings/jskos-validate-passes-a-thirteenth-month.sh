#!/usr/bin/env bash
# jskos-validate 1.2.3 (npm), the validator of JSKOS, the format of thesauri and of mappings between them: days and places of concepts, and parts that are null.
# Expected before looking: what is no xsd:date, xsd:gYearMonth or xsd:gYear is refused, as words are; a place lies within 180 and 90 degrees, as GeoJSON has it.
# Seen: 30 February, 31 April, the thirteenth month, the month nought and the day nought pass as beginnings and ends; the day on which a record was created is
# refused if it is 30 February. A concept may end before it begins. A point at 200 degrees east and 100 north passes. Words, a day of one digit and a moment
# with a blank are refused.
# Why it matters: a list of offices with the days on which they began and ended is called valid, and the next reader refuses it or moves its days.
# Source: JSKOS, "date" (date or datetime as defined with XML Schema datatypes), "location" (GeoJSON); XML Schema part 2, 3.2.9, 3.2.10; RFC 7946, 3.1.1 and 4.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact jskos-validate@1.2.3
cat >check.mjs <<'JS'
import { validate } from "jskos-validate";

const concepts = [
  [{ startDate: "2010-05-07" }, true],
  [{ startDate: "2010-05" }, true],
  [{ startDate: "2010-02-30" }, true],
  [{ endDate: "2010-04-31" }, true],
  [{ created: "2010-02-30" }, false],
  [{ startDate: "2010-13" }, true],
  [{ startDate: "2010-00" }, true],
  [{ startDate: "2010-05-00" }, true],
  [{ startDate: "2010-05-07", endDate: "2009-01-01" }, true],
  [{ location: { type: "Point", coordinates: [200, 100] } }, true],
  [{ startDate: "May 2010" }, false],
  [{ startDate: "2010-5-7" }, false],
  [{ created: "2010-05-07 10:00" }, false],
];
const seen = concepts.map(([concept]) => [concept, validate.concept({ uri: "https://example.org/1", ...concept })]);
for (const [concept, answer] of seen) console.log(JSON.stringify(concept), answer);
process.exit(JSON.stringify(seen) === JSON.stringify(concepts) ? 0 : 1);
JS
timeout 60 node check.mjs
