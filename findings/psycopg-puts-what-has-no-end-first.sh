#!/usr/bin/env bash
# psycopg 3.3.9 (PyPI), PostgreSQL from Python: stretches of days (Range) with an open end compared and sorted, without a database.
# Expected before looking: of two that begin together the one without an end is the greater, as the database itself has it; one stretch is equal to itself however
# its end is written, as daterange makes both one.
# Seen: the open end comes before every other: Range(2008, None) < Range(2008, 2010), and max() of the two is the one that ended. An open beginning is first, as it
# should be. [2008-01-01, 2010-01-01] and [2008-01-01, 2010-01-02) are not equal, and differ in a set; the empty one is first, as in the database.
# Why it matters: "the last mandate" in Python is one that is over, in the database the one that goes on.
# Source: PostgreSQL documentation, 8.17 Range Types (no upper bound: all greater points are in it; discrete ranges have a canonical form), 9.20 (comparison by the
# lower, then the upper bound); psycopg's own that its order is for programs that need one, as on the server (all from memory, not opened).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 200 v/bin/pip install --quiet --disable-pip-version-check 'psycopg[binary]==3.3.9'
cat >check.py <<'PY'
import sys
from datetime import date
from psycopg.types.range import Range

open_end, ended = Range(date(2008, 1, 1), None), Range(date(2008, 1, 1), date(2010, 1, 1))
open_beginning, empty = Range(None, date(2010, 1, 1)), Range(empty=True)
seen = {
    "open before ended": open_end < ended,
    "last": max(open_end, ended) is ended,
    "open beginning first": open_beginning < ended,
    "empty first": empty < ended,
    "day in what is open": date(2020, 1, 1) in open_end,
    "one stretch": len({Range(date(2008, 1, 1), date(2010, 1, 1), "[]"), Range(date(2008, 1, 1), date(2010, 1, 2), "[)")}),
}
print(seen)
sys.exit(0 if list(seen.values()) == [True, True, True, True, True, 2] else 1)
PY
timeout 60 v/bin/python check.py
