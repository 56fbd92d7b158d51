#!/usr/bin/env bash
# gedcomx-date 0.3.2 (npm), the parser of GEDCOM X's formal dates in JavaScript, whose date says how far it is known: days to which a duration is added, and the
# duration between two days.
# Expected before looking: a day after 31 May is 1 June, thirty days after 7 May is 6 June; a month after 31 January is the last day of February or is refused with that
# reason; the duration between two days, added to the first, gives the second, as the package's own example has it.
# Seen: whenever the days run over the end of a month, one day too many is counted: a day after 31 May is 2 June, thirty days after 7 May are 7 June, and a day after
# 28 February is refused with "Malformed day (31 in month 3)". Over the end of the year it is right. A month after 31 January is refused as "Malformed day (28 in month
# 2)", though 28 February is a day that it reads. From 31 May to 1 June is refused, since "Start Date must be less than End Date"; from 31 January to 1 March is a
# month and a day, which added give 4 March. Months and years known no further are right.
# Why it matters: a detention of thirty days from 7 May has an end that nobody gave, and a stretch given by both its ends over the end of a month is no stretch at all.
# Source: GEDCOM X Date Format specification, 5.2 (durations) and 5.3 (closed date ranges, "start + duration"), by ISO 8601; gedcomx-date's README (getDuration, addDuration).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact gedcomx-date@0.3.2
cat >check.mjs <<'JS'
import GedcomXDate from "gedcomx-date";

const tried = (reckon) => {
  try {
    return reckon();
  } catch (error) {
    return `refused: ${error.message}`;
  }
};
for (const range of ["+2010-02-28/+2010-03-01", "+2010-05-07/P24D", "+2010-05-31/P1D", "+2010-05-07/P30D", "+2010-02-28/P1D", "+2010-12-31/P1D", "+2010-01-28/P1M", "+2010-01-31/P1M", "+2010-05/P6M"])
  console.log(`${range}: ${tried(() => new GedcomXDate(range).getEnd().toFormalString())}`);
for (const [from, to] of [["+2010-05-07", "+2010-06-07"], ["+2010-05-31", "+2010-06-01"], ["+2010-01-31", "+2010-03-01"], ["+2010-01-15", "+2010-03-10"], ["+2010-05", "+2011-04"]])
  console.log(`${from} to ${to}: ${tried(() => {
    const length = GedcomXDate.getDuration(new GedcomXDate(from), new GedcomXDate(to));
    return `${length.toFormalString()}, back ${GedcomXDate.addDuration(new GedcomXDate(from), length).toFormalString()}`;
  })}`);
JS
timeout 60 node check.mjs | tee seen.txt
cat >expected.txt <<'TXT'
+2010-02-28/+2010-03-01: +2010-03-01
+2010-05-07/P24D: +2010-05-31
+2010-05-31/P1D: +2010-06-02
+2010-05-07/P30D: +2010-06-07
+2010-02-28/P1D: refused: Invalid Date: Malformed day (31 in month 3)
+2010-12-31/P1D: +2011-01-01
+2010-01-28/P1M: +2010-02-28
+2010-01-31/P1M: refused: Invalid Date: Malformed day (28 in month 2)
+2010-05/P6M: +2010-11
+2010-05-07 to +2010-06-07: P1M, back +2010-06-07
+2010-05-31 to +2010-06-01: refused: Start Date must be less than End Date
+2010-01-31 to +2010-03-01: P1M1D, back +2010-03-04
+2010-01-15 to +2010-03-10: P1M26D, back +2010-03-13
+2010-05 to +2011-04: P11M, back +2011-04
TXT
diff seen.txt expected.txt
