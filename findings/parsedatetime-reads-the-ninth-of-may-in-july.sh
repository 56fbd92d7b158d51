#!/usr/bin/env bash
# parsedatetime 2.6 (PyPI), "parse human-readable date/time text": days and stretches of days with their year, read as of two days in 2024.
# Expected before looking: a day that is written in full is that day; of a stretch its first or its last day is given, or nothing.
# Seen: "7 May 2010", "May 7, 2010" and "2010-05-07" are right. "7-9 May 2010" is the 9th of July 2010, as the 7 is read for the month and "May" is left out.
# That is said to be exact to the day, whatever day it is read on. "7th of May 2010" is the 1st of May 2010, of which the answer says that no day was given.
# Why it matters: an attack of three days in May is one of a day in July; the 7th in a judgment's usual wording is a month without a day.
# Source: parsedatetime's README and documentation (Calendar.parse, pdtContext, whose accuracy says what parts were found), with "August 25th, 2008".
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 200 v/bin/pip install --quiet --disable-pip-version-check parsedatetime==2.6
cat >check.py <<'PY'
import sys
from datetime import datetime
import parsedatetime

calendar = parsedatetime.Calendar(version=parsedatetime.VERSION_CONTEXT_STYLE)

def read(text):
    days = {str(calendar.parseDT(text, today)[0].date()) for today in (datetime(2024, 1, 10, 12), datetime(2024, 7, 31, 12))}
    context = calendar.parseDT(text, datetime(2024, 1, 10, 12))[1]
    return [*sorted(days), bool(context.accuracy & parsedatetime.pdtContext.ACU_DAY)]

seen = {text: read(text) for text in ["7 May 2010", "May 7, 2010", "2010-05-07", "7-9 May 2010", "7th of May 2010"]}
print(seen)
expected = {
    "7 May 2010": ["2010-05-07", True], "May 7, 2010": ["2010-05-07", True], "2010-05-07": ["2010-05-07", True],
    "7-9 May 2010": ["2010-07-09", True], "7th of May 2010": ["2010-05-01", False],
}
sys.exit(0 if seen == expected else 1)
PY
timeout 60 v/bin/python check.py
