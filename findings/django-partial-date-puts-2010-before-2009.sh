#!/usr/bin/env bash
# django-partial-date 1.3.2 (PyPI, with Django 5.2.8 and six 1.17.0), a field for dates of a year, a month or a day: which of two comes first.
# Expected before looking: a day of 2009 comes before the year 2010; a year and a day in it are ordered one way or the other, or refused; a list
# sorted by date is so; two of the same value can be members of a set.
# Seen: one date is greater than or equal to another only if it is later and also at least as exact. 31 December 2009 is neither before nor after the
# year 2010, and is not equal to it; nor is May 2009 before or after 2010. Sorted, the two stay as they came; of four, 2011 comes first, and then
# 31 December 2009. Neither is the latest found: max gives what stands first. None of them can be in a set, nor a key.
# Why it matters: events of which only the year is known stand anywhere among those whose day is, in an order that depends on the one they came in.
# Source: django-partial-date, README (dates of a year, a month, a day; "supports comparison operations"), and partial_date/fields.py, __ge__; Python,
# "Sorting Techniques" (a sort asks "<" alone).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check django-partial-date==1.3.2 Django==5.2.8 six==1.17.0
cat >check.py <<'PY'
import sys
from partial_date import PartialDate

def order(left, right):
    one, other = PartialDate(left), PartialDate(right)
    return [one < other, one > other, one == other]

def sorted_as(*texts):
    return [str(date) for date in sorted(map(PartialDate, texts))]

try:
    kept = len({PartialDate("2010")})
except TypeError:
    kept = "refused"
seen = [
    order("2009", "2010"),
    order("2010", "2010-05-07"),
    order("2009-12-31", "2010"),
    order("2009-05", "2010"),
    sorted_as("2010", "2009-12-31"),
    sorted_as("2009-12-31", "2010"),
    sorted_as("2012-12-31", "2011", "2009-12-31", "2010"),
    [str(max(map(PartialDate, texts))) for texts in (["2010", "2009-12-31"], ["2009-12-31", "2010"])],
    kept,
]
print(seen)
expected = [
    [True, False, False],
    [True, False, False],
    [False, False, False],
    [False, False, False],
    ["2010", "2009-12-31"],
    ["2009-12-31", "2010"],
    ["2011", "2009-12-31", "2010", "2012-12-31"],
    ["2010", "2009-12-31"],
    "refused",
]
for found, wanted in zip(seen, expected):
    if found != wanted:
        print("changed:", found, wanted)
sys.exit(0 if seen == expected else 1)
PY
timeout 60 v/bin/python check.py
