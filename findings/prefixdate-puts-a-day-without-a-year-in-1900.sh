#!/usr/bin/env bash
# prefixdate 0.6.1 (PyPI, of the FollowTheMoney family), which keeps of a date as much as is known of it: dates in formats that its caller names.
# Expected before looking: "7 May" without a year is none, since a prefix of a date begins with its year; days of the year and of the week, which the README says it does not
# support, are none as well.
# Seen: "7 May" is 7 May 1900, and "May" May 1900, to the day and to the month, as certain as any. What it does not support is not refused: a day by its number in
# the year, or by week and weekday, is the year, by a format and without one, and so is "2010/05", while "20100507" and "2010-13" are none. Formats with a year of two
# figures give a warning; of none of these anything is said. Days and months with their year are right, and 30 February is none.
# Why it matters: an incident of 7 May, of a year that the page says in its heading, is put into 1900, and a filter by its age finds it.
# Source: prefixdate's README (dates of which the year, the month or the day is known; invalid dates are empty; no calendar weeks and no days of the year).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check prefixdate==0.6.1
cat >check.py <<'PY'
from prefixdate import parse, parse_format

for text, format in [
    ("7 May 2010", "%d %B %Y"), ("May 2010", "%B %Y"), ("30 February 2010", "%d %B %Y"), ("7 May", "%d %B"), ("May", "%B"), ("2010-127", "%Y-%j"),
    ("2010-W18-5", "%G-W%V-%u"),
]:
    read = parse_format(text, format)
    print(f"{text} by {format}: {read.text}, {read.precision.name.lower()}")
for text in ["2010-05", "2010-5", "2010-02-30", "2010/05", "2010-127", "2010-W18", "20100507", "2010-13"]:
    read = parse(text)
    print(f"{text}: {read.text}, {read.precision.name.lower()}")
PY
timeout 60 v/bin/python check.py 2>&1 | tee seen.txt
cat >expected.txt <<'TXT'
7 May 2010 by %d %B %Y: 2010-05-07, day
May 2010 by %B %Y: 2010-05, month
30 February 2010 by %d %B %Y: None, empty
7 May by %d %B: 1900-05-07, day
May by %B: 1900-05, month
2010-127 by %Y-%j: 2010, year
2010-W18-5 by %G-W%V-%u: 2010, year
2010-05: 2010-05, month
2010-5: 2010-05, month
2010-02-30: None, empty
2010/05: 2010, year
2010-127: 2010, year
2010-W18: 2010, year
20100507: None, empty
2010-13: None, empty
TXT
diff seen.txt expected.txt
