#!/usr/bin/env bash
# pyluach 2.3.0 (PyPI), days of the Hebrew and the Gregorian calendar: one day in both, in a set and as a key, and years in letters.
# Expected before looking: what is equal is one in a set and one key, as Python's rule has it; a year is shown, or its absence is an error.
# Seen: 7 May 2010 equals 23 Iyyar 5770 and is neither earlier nor later, but the two have different hashes, so a set holds both, and what was filed under
# the one is not found under the other. A year of whole thousands, 5000, is shown as nothing: "15 Tishrei" without a year, unless thousands are asked for.
# Why it matters: two statements on one day, one dated by a Hebrew gazette, count as two days.
# Source: Python's Data Model, object.__hash__ ("objects which compare equal have the same hash value"); pyluach's documentation of BaseDate (comparison of
# dates of any calendar, and of hebrew_date_string).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 200 v/bin/pip install --quiet --disable-pip-version-check pyluach==2.3.0
cat >check.py <<'PY'
import sys
from pyluach.dates import GregorianDate, HebrewDate

common = GregorianDate(2010, 5, 7)
hebrew = HebrewDate(5770, 2, 23)
seen = [
    common == hebrew, common < hebrew or hebrew < common, len({common, hebrew}), {common: "claim"}.get(hebrew),
    len({common, hebrew.to_greg()}), HebrewDate(5000, 7, 15).hebrew_date_string() == "ט״ו תשרי ",
    HebrewDate(5001, 7, 15).hebrew_date_string(), HebrewDate(5000, 7, 15).hebrew_date_string(thousands=True),
]
print(seen)
sys.exit(0 if seen == [True, False, 2, None, 1, True, "ט״ו תשרי א׳", "ט״ו תשרי ה׳"] else 1)
PY
timeout 60 v/bin/python check.py
