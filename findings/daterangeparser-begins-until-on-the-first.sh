#!/usr/bin/env bash
# daterangeparser 1.3.2 (PyPI), which reads stretches of days as people write them: a stretch of which the end alone is given, and one whose ends are
# the wrong way round.
# Expected before looking: "until 9 May 2010" has no beginning, as "from 9 May 2010" has no end, or is refused; what ends before it begins is refused.
# Seen: "until", "to" and a dash before a day give a stretch from the first of that day's month: until 9 May 2010 begins on 1 May. "From May 2010" ends
# on the last of May, and "from 9 May 2010" has no end. "9 May 2010 - 7 May 2010" is two days short of a year: the year that was written is changed to
# 2009, as it is where it was left out ("30 December - 2 January 2010"). "Before", "since" and "between" are refused.
# Why it matters: what was so until a day, nobody knows since when, was so for nine days; a slip of the pen becomes a year of events.
# Source: daterangeparser's documentation of parse ("until" and "to" are separators of a range; a single date gives an end of None; without a year
# it is this one); no word of a range without a beginning.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check daterangeparser==1.3.2 pyparsing==3.2.5
cat >check.py <<'PY'
import sys
from daterangeparser import parse

def read(text):
    try:
        return " ".join(str(day and day.date()) for day in parse(text))
    except Exception:
        return "refused"

expected = {
    "7 until 9 May 2010": "2010-05-07 2010-05-09",
    "30 December - 2 January 2010": "2009-12-30 2010-01-02",
    "from 9 May 2010": "2010-05-09 None",
    "from May 2010": "2010-05-01 2010-05-31",
    "until 9 May 2010": "2010-05-01 2010-05-09",
    "to 9 May 2010": "2010-05-01 2010-05-09",
    "- 9 May 2010": "2010-05-01 2010-05-09",
    "until May 2010": "2010-05-01 2010-05-31",
    "9 May 2010 - 7 May 2010": "2009-05-09 2010-05-07",
    "before 9 May 2010": "refused",
    "since 9 May 2010": "refused",
    "between 7 and 9 May 2010": "refused",
}
seen = {text: read(text) for text in expected}
print(seen)
sys.exit(0 if seen == expected else 1)
PY
timeout 60 v/bin/python check.py
