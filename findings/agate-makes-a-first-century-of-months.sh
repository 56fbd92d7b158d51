#!/usr/bin/env bash
# agate 1.14.2 (PyPI), which csvkit reads tables with: types that it finds for columns of dates that are not exact and of numbers of cases.
# Expected before looking: a column that is no date, no number and no truth stays text: months, days without a year, decades, docket numbers.
# Seen: "May", "June" are days of the year 1, "7 May" too, and "Monday" is 8 January of that year; "May 2010" is the first of it. Docket numbers
# "1-2" and "10-12" are days of 2001. Decades, "1990s" and "2010s", are lengths of time, 33 minutes and more; so are "12 M" and "301 S".
# "2010-05" and "ICC-00/04" stay text.
# Why it matters: a table of incidents is written again with days in the first century, and with case numbers gone.
# Source: agate's documentation, Data types (text where no other type fits every value) and TypeTester.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check agate==1.14.2
cat >check.py <<'PY'
import io, sys
import agate

expected = {
    ("May", "June"): "Date 0001-05-01 0001-06-01",
    ("7 May", "8 May"): "Date 0001-05-07 0001-05-08",
    ("Monday", "Friday"): "Date 0001-01-08 0001-01-05",
    ("May 2010", "June 2010"): "Date 2010-05-01 2010-06-01",
    ("1-2", "10-12"): "Date 2001-01-02 2001-10-12",
    ("1990s", "2010s"): "TimeDelta 0:33:10 0:33:30",
    ("12 M", "301 S"): "TimeDelta 0:12:00 0:05:01",
    ("2010-05", "2010-06"): "Text 2010-05 2010-06",
    ("ICC-00/04", "ICC-00/05"): "Text ICC-00/04 ICC-00/05",
}
right = True
for column, told in expected.items():
    table = agate.Table.from_csv(io.StringIO("\n".join(["name", *column, ""])))
    seen = " ".join([type(table.column_types[0]).__name__, *(str(row[0]) for row in table.rows)])
    print(*column, seen, sep=", ")
    right = right and seen == told
sys.exit(0 if right else 1)
PY
timeout 60 v/bin/python check.py
