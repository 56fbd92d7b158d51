#!/usr/bin/env bash
# isodate 0.7.2 (PyPI), the parser of ISO 8601 that rdflib reads dates with: days by their number in the year, weeks by their number, and a century.
# Expected before looking: a day or week that the year has not is refused, as 30 February and the thirteenth month are; two digits are a century, which begins with
# the year 2000 for "20", as "2010" begins with its own first day.
# Seen: the 366th day of 2010 is the first of January 2011, the day nought of 2010 the last of 2009. The week 53 of 2010, which has 52, lies in January 2011,
# and so do the week 60 in February, the day 9 of a week, and the day nought on the Sunday before. "20" is 1 January 2001. 30 February and the thirteenth
# month are refused.
# Why it matters: a mistyped number moves what is said of one year into the next, and the reader is told a day that nobody wrote.
# Source: ISO 8601-1:2019, 4.3.3 (days 001 to 365, or 366 in a leap year), 4.3.4 (weeks 01 to 52 or 53; days 1 to 7), 5.2.2.3 (two digits: a century, 20 for 2000
# to 2099).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check isodate==0.7.2
cat >check.py <<'PY'
import sys
import isodate

def read(text):
    try:
        return str(isodate.parse_date(text))
    except ValueError:
        return "refused"

expected = {
    "2010-127": "2010-05-07",
    "2010-366": "2011-01-01",
    "2010-367": "2011-01-02",
    "2010-000": "2009-12-31",
    "2010-W18-5": "2010-05-07",
    "2010-W53-1": "2011-01-03",
    "2010-W60-1": "2011-02-21",
    "2010-W18-9": "2010-05-11",
    "2010-W18-0": "2010-05-02",
    "2010": "2010-01-01",
    "20": "2001-01-01",
    "2010-02-30": "refused",
    "2010-13": "refused",
}
seen = {text: read(text) for text in expected}
for text, day in seen.items():
    print(f"{text}: {day}")
sys.exit(0 if seen == expected else 1)
PY
timeout 60 v/bin/python check.py
