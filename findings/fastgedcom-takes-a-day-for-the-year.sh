#!/usr/bin/env bash
# fastgedcom 1.1.4 (PyPI), "parse, browse and edit gedcom files": extract_year and extract_int_year on dates as GEDCOM 5.5.1 has them.
# Expected before looking: the year is that of the date, in the calendar that the date names, or none is given; a year that is an int is whole.
# Seen: a year, a month, a day, before, after and about are right. Of "@#DFRENCH R@ 12 VEND 3" the year is 12, which is the day, and of
# "@#DHEBREW@ 5 NSN 5770" it is 5770, in no calendar; of "50 B.C." it is 50, of our era. "BET 2005 AND 2010" has for its "int year" 2007.5.
# Why it matters: who was born in the third year of the Republic is older than Rome's emperors; what is sorted by year puts 5770 at the end of time.
# Source: GEDCOM 5.5.1, DATE_CALENDAR_ESCAPE, DATE_FREN (day, month, year), YEAR_GREG (B.C. stands after a year); fastgedcom's documentation of helpers.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 200 v/bin/pip install --quiet --disable-pip-version-check fastgedcom==1.1.4
cat >check.py <<'PY'
import sys
from fastgedcom.helpers import extract_int_year, extract_year

dates = ["7 MAY 2010", "BEF 2010", "ABT 2010", "50 B.C.", "@#DHEBREW@ 5 NSN 5770", "@#DFRENCH R@ 12 VEND 3", "BET 2005 AND 2010"]
seen = {date: [extract_year(date), extract_int_year(date)] for date in dates}
print(seen)
sys.exit(0 if seen == {
    "7 MAY 2010": ["2010", 2010], "BEF 2010": ["< 2010", 2010], "ABT 2010": ["~ 2010", 2010], "50 B.C.": ["50", 50],
    "@#DHEBREW@ 5 NSN 5770": ["5770", 5770], "@#DFRENCH R@ 12 VEND 3": ["12", 12], "BET 2005 AND 2010": ["2005 -- 2010", 2007.5],
} else 1)
PY
timeout 60 v/bin/python check.py
