#!/usr/bin/env bash
# fhirpathpy 2.2.4 (PyPI), FHIRPath in Python, which has dates of a year, a month or a day: months written and read again.
# Expected before looking: a month is written as the month it is, and is read as one; what is no day is not read as a date, as a comparison of the two
# kinds, which is right here, says nothing.
# Seen: toString() of @2010-05 is the day of the month on which it is asked, at midnight, "2010-05-30T00:00:00" on a 30th; '2010-05'.toDate() is the
# same, and distinct() gives it back so. 30 February converts to a date, and month 13 is an error where it should be nothing. A month before a day of
# its own is empty, as it should be.
# Why it matters: a month that was only compared is safe, one that was written out is a day, and another one tomorrow.
# Source: FHIRPath (HL7), "Date", "toDate()" (partial dates are read; what is not a date gives an empty collection) and "toString()" (YYYY-MM-DD, in the
# precision that there is).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check fhirpathpy==2.2.4
cat >check.py <<'PY'
import datetime
import sys
from fhirpathpy import evaluate

def said(expression):
    try:
        return [str(value) for value in evaluate({}, expression)]
    except Exception:
        return "error"

before = datetime.date.today().day
seen = [said(text) for text in ["@2010-05.toString()", "'2010-05'.toDate()", "(@2010-05 | @2010-05).distinct()"]]
after = datetime.date.today().day
rest = [said(text) for text in ["@2010-05 < @2010-05-07", "'2010-05-07'.toDate()", "'2010-02-30'.convertsToDate()", "'2010-13'.toDate()"]]
print(seen, rest)
days = [[[f"2010-05-{day:02d}T00:00:00"]] * 3 for day in (before, after)]
sys.exit(0 if seen in days and rest == [[], ["2010-05-07"], ["True"], "error"] else 1)
PY
timeout 60 v/bin/python check.py
