#!/usr/bin/env bash
# convertdate 2.5.1 and hijridate 2.5.0 (PyPI): first days of months of the Islamic calendar, 1400 to 1447.
# Expected before looking: one reckons and the other follows the calendar of Umm al-Qura, so they differ by a day at most;
# a month of the wrong length or a thirteenth month is refused by both.
# Seen: of 576 months 184 begin on the same day, 333 a day and 54 two days earlier in the second, 5 a day later. The first
# takes a thirteenth month and makes days of the next year of it.
# Why it matters: a day of a source that dates by this calendar moves by two days, over the edge of a window; a slip of
# the pen becomes another year.
# Source: the packages' documentation; hijridate refuses what is no month with a ValueError.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv env && timeout 180 env/bin/pip install --quiet --disable-pip-version-check convertdate==2.5.1 hijridate==2.5.0
cat >check.py <<'PY'
import collections, datetime, sys
from convertdate import islamic
from hijridate import Hijri
apart = collections.Counter(
    (Hijri(year, month, 1).to_gregorian() - datetime.date(*islamic.to_gregorian(year, month, 1))).days
    for year in range(1400, 1448) for month in range(1, 13)
)
try:
    refused = Hijri(1444, 13, 1) is None
except ValueError:
    refused = True
seen = (dict(sorted(apart.items())), islamic.to_gregorian(1444, 13, 1), islamic.to_gregorian(1445, 1, 1), refused)
print(seen)
sys.exit(seen != ({-2: 54, -1: 333, 0: 184, 1: 5}, (2023, 7, 19), (2023, 7, 19), True))
PY
timeout 60 env/bin/python check.py
