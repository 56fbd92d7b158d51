#!/usr/bin/env bash
# metomi-isodatetime 3.2.0 (PyPI), "ISO 8601 date/time parser and data model": durations compared, and series of days that have a last one.
# Expected before looking: a year is twelve months, so P1Y and P12M are equal, or are not to be compared; a series of months up to 31 March has that day.
# Seen: P1Y > P12M is true and P1Y == P12M is false; P30Y > P360M too, by 150 days. A month is held to be 30 days and a year 365, each by itself, though
# P1Y is not equal to P365D. "R3/P1M/2010-03-31", three days of which the last is 31 March, is 28 January, 28 February and 28 March, whereas its end is said
# to be 31 March, and get_is_valid denies that 31 March is in it. "R2/P1Y/2012-02-29" never comes to 29 February.
# Why it matters: a sentence of thirty years is longer than one of 360 months; a deadline that ends a series is not among its days.
# Source: ISO 8601-1:2019 (a calendar year is twelve calendar months; a recurring interval by its duration and its end); its own documentation.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 200 v/bin/pip install --quiet --disable-pip-version-check 'metomi-isodatetime==1!3.2.0'
cat >check.py <<'PY'
import sys
from metomi.isodatetime.parsers import DurationParser, TimePointParser, TimeRecurrenceParser

duration, day, series = DurationParser().parse, TimePointParser().parse, TimeRecurrenceParser().parse

def compared(one, other):
    one, other = duration(one), duration(other)
    return [one < other, one == other, one > other]

def days(text):
    found = series(text)
    return [*(str(each)[:10] for each in found), "end " + str(found.end_point)[:10], found.get_is_valid(found.end_point)]

seen = [compared("P1Y", "P12M"), compared("P30Y", "P360M"), compared("P1Y", "P365D"), compared("P1W", "P7D"),
        days("R3/P1M/2010-03-31"), days("R2/P1Y/2012-02-29"), days("R3/P1M/2010-03-28")]
print(seen)
sys.exit(0 if seen == [
    [False, False, True], [False, False, True], [False, False, False], [False, True, False],
    ["2010-01-28", "2010-02-28", "2010-03-28", "end 2010-03-31", False], ["2011-02-28", "2012-02-28", "end 2012-02-29", False],
    ["2010-01-28", "2010-02-28", "2010-03-28", "end 2010-03-28", True],
] else 1)
PY
timeout 60 v/bin/python check.py
