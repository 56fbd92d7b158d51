#!/usr/bin/env bash
# timefhuman 0.1.5 (PyPI), days and stretches found in running text: days written with the day first, alone and within a sentence, read as of 10
# January 2024.
# Expected before looking: a day is the same day alone and in a sentence, since its grammar has both orders, "May 7, 2010" and "7 May 2010"; "7-9 May
# 2010" is a stretch of days; a day that does not exist is nothing; the number of a case is no day.
# Seen: alone "7 May 2010" is 7 May. With any word before it, "on 7 May 2010", the day is dropped, and it is 1 May: so do "until 9 May 2010" and both
# of two days in one text. A stretch from 7 to 9 May begins on 1 May; "7-9 May 2010" is from seven to nine o'clock on 1 May, "between 7 and 9 May" is
# 1 May alone, and "7 or 9 May 2010" is May of the year 7 as well. 30 February is 1 February. ICC-01/18 is 18 January. The American order is read
# rightly everywhere.
# Why it matters: whoever tries it on a day sees it read, and then dates every report to the first of its month.
# Source: timefhuman's README ("Extract datetimes, datetime ranges, and datetime lists from natural language text") and grammar.lark, rule of dates
# (day, monthname, year).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check timefhuman==0.1.5
cat >check.py <<'PY'
import datetime
import sys
from timefhuman import timefhuman, tfhConfig

AS_OF = tfhConfig(now=datetime.datetime(2024, 1, 10, 12))

def plain(found):
    if isinstance(found, (list, tuple)):
        return type(found)(plain(one) for one in found)
    return found.strftime("%Y-%m-%d" if found.hour == 0 else "%Y-%m-%d %H:%M").zfill(10)

expected = {
    "7 May 2010": ["2010-05-07"],
    "on 7 May 2010": ["2010-05-01"],
    "on May 7, 2010": ["2010-05-07"],
    "The order of 7 May 2010 was read": ["2010-05-01"],
    "31 March 2005 and 9 May 2006": ["2005-03-01", "2006-05-01"],
    "until 9 May 2010": ["2010-05-01"],
    "from 7 May 2010 to 9 May 2010": [("2010-05-01", "2010-05-09")],
    "from May 7, 2010 to May 9, 2010": [("2010-05-07", "2010-05-09")],
    "7-9 May 2010": [("2010-05-01 07:00", "2010-05-01 09:00")],
    "between 7 and 9 May 2010": ["2010-05-01"],
    "7 or 9 May 2010": [["0007-05-01", "2010-05-09"]],
    "30 February 2010": ["2010-02-01"],
    "case ICC-01/18": ["2024-01-18"],
}
seen = {text: plain(timefhuman(text, AS_OF)) for text in expected}
for text, days in seen.items():
    print(text, days)
sys.exit(0 if seen == expected else 1)
PY
timeout 60 v/bin/python check.py
