#!/usr/bin/env bash
# undate 0.8.0 (PyPI): dates in EDTF with a doubt, with an end that is unknown, and of one day.
# Expected before looking: what the format can say and the library cannot hold is refused, as it refuses a choice of years
# ("[2003,2004]"); what is read is written as it was; an interval may begin and end on one day.
# Seen: "2003?" is read as 2003, and written so, without a word. "2003-04-25/" (it ended, nobody knows when) and
# "2003-04-25/.." (it goes on) are equal, and both are written with "..". An interval from a day to the same day is refused, one within a month of
# the same month likewise; what lasted one day is no interval.
# Why it matters: a doubt that was recorded is gone after one reading, and what has ended goes on.
# Source: EDTF (ISO 8601-2:2019) on "?" and on open and unknown ends; undate's documentation of its converters.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check undate==0.8.0
cat >check.py <<'PY'
import sys
from undate import Undate, UndateInterval
read = lambda text: Undate.parse(text, "EDTF")
def refused(make):
    try:
        make()
    except ValueError:
        return True
    return False
day = Undate(2003, 4, 25)
seen = [
    read("2003?").format("EDTF"),
    read("2003?") == read("2003"),
    read("2003-04-25/") == read("2003-04-25/.."),
    read("2003-04-25/").format("EDTF"),
    refused(lambda: UndateInterval(day, day)),
    refused(lambda: read("[2003,2004]")),
]
print(seen)
sys.exit(seen != ["2003", True, True, "2003-04-25/..", True, True])
PY
timeout 60 v/bin/python check.py
