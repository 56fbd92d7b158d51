#!/usr/bin/env bash
# convertdate 2.5.1 (PyPI), between the Gregorian calendar and others: days that are in no month of the calendar that they are given in.
# Expected before looking: a day that is in no calendar is refused, in every one of them; what is turned into a Gregorian day and back is what it was.
# Seen: the Gregorian, Julian, Armenian and French republican calendars refuse it (ValueError). The Islamic, Hebrew, Coptic, Persian, Indian and Bahai ones
# take it for a day after the month: 30 Sha'ban 1431, which has 29 days, is 1 Ramadan, a thirteenth Islamic month is the last day of the year,
# 30 Iyar is 1 Sivan, the second Adar of a year without one is Nisan, and the sixth day of the thirteenth Coptic month is New Year. Of 29 February 1900
# in the Julian calendar, a day that was, the words cannot be written: format raises.
# Why it matters: whether a mistyped day is caught depends on the calendar that the witness used.
# Source: convertdate's documentation (to_gregorian, from_gregorian, format of each calendar), gregorian.legal_date; lengths of the months of
# 1431 and 5770 by the library's own from_gregorian.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check convertdate==2.5.1
cat >check.py <<'PY'
import importlib
import sys

def there_and_back(name, year, month, day):
    calendar = importlib.import_module(f"convertdate.{name}")
    try:
        gregorian = calendar.to_gregorian(year, month, day)
        return calendar.from_gregorian(*gregorian)
    except ValueError:
        return "refused"

expected = {
    ("islamic", 1431, 8, 29): (1431, 8, 29),
    ("islamic", 1431, 8, 30): (1431, 9, 1),
    ("islamic", 1431, 13, 1): (1431, 12, 30),
    ("hebrew", 5770, 2, 30): (5770, 3, 1),
    ("hebrew", 5770, 10, 30): (5770, 11, 1),
    ("hebrew", 5770, 13, 1): (5770, 1, 1),
    ("hebrew", 5771, 13, 1): (5771, 13, 1),
    ("coptic", 1726, 13, 6): (1727, 1, 1),
    ("persian", 1389, 12, 30): (1390, 1, 1),
    ("indian_civil", 1932, 1, 31): (1932, 2, 1),
    ("julian", 1900, 2, 30): "refused",
    ("french_republican", 8, 13, 6): "refused",
    ("armenian", 1459, 13, 6): "refused",
}
seen = {case: there_and_back(*case) for case in expected}
for case, value in seen.items():
    print(*case, value)
julian = importlib.import_module("convertdate.julian")
try:
    words = julian.format(*julian.from_gregorian(1900, 3, 13))
except ValueError as refusal:
    words = str(refusal)
print(julian.from_gregorian(1900, 3, 13), words)
sys.exit(0 if seen == expected and words.startswith("day ") else 1)
PY
timeout 60 v/bin/python check.py
