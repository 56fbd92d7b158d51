#!/usr/bin/env bash
# wikidata 0.9.0 (PyPI), a client for Wikidata: its decoder of times, asked without a network, on a century, a decade, a year and a month.
# Expected before looking: a year is a whole number, a month a pair, a day a date; what is less exact than a year is refused, as a decade is.
# Seen: a century is a whole number too, the first two figures of its year, 20 for one written +2000 and 19 for one written +1950, both of
# which Wikidata shows as the twentieth century. Nothing tells it from the year 20, or from the year 19.
# Why it matters: somebody who died in the twentieth century died in the year 19, under Tiberius, or a year later.
# Source: Wikibase data model, dates and times (precision 7 is a century, 9 a year); Wikidata, Help:Dates; no word of it in the README.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check wikidata==0.9.0
cat >check.py <<'PY'
import sys
from wikidata.datavalue import DatavalueError, Decoder

def decoded(time, precision):
    value = {"time": time, "precision": precision, "timezone": 0, "before": 0, "after": 0, "calendarmodel": "http://www.wikidata.org/entity/Q1985727"}
    try:
        return Decoder()(None, "time", {"type": "time", "value": value})
    except DatavalueError:
        return "refused"

seen = {
    "century, +2000": decoded("+2000-00-00T00:00:00Z", 7),
    "century, +1950": decoded("+1950-00-00T00:00:00Z", 7),
    "decade": decoded("+2010-00-00T00:00:00Z", 8),
    "year 19": decoded("+0019-00-00T00:00:00Z", 9),
    "year": decoded("+2010-00-00T00:00:00Z", 9),
    "month": decoded("+2010-05-00T00:00:00Z", 10),
}
print(seen)
sys.exit(0 if list(seen.values()) == [20, 19, "refused", 19, 2010, (2010, 5)] else 1)
PY
timeout 60 v/bin/python check.py
