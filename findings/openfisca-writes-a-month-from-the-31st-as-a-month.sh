#!/usr/bin/env bash
# OpenFisca-Core 46.0.1 (PyPI), law as code: periods, which every dated question is asked for, written as text and read again; what lies within what.
# Expected before looking: a period that is written is read as the same; all periods lie within eternity; the weeks of a month are those that are in it.
# Seen: months, years and weeks may begin on any day, and are written without it: a month from 31 January to 27 February is "2010-01", which is read as
# January; a year from 15 May is "year:2010-05", from the 1st; a week from a Friday is "2010-W18", from the Monday. The two are not equal. Eternity holds
# no year. The weeks of May 2010 are four, from 26 April to 23 May.
# Why it matters: periods are keys by their text, in tests, in answers of the web API and on disk: a time limit that runs from the 31st runs from the 1st.
# Source: OpenFisca-Core, documentation of Period: contains (a year holds its months), get_subperiods (periods "contained in self"); OpenFisca, "Periods,
# Instants and Parameters" (a period has a beginning of its own and a length).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 400 v/bin/pip install --quiet --disable-pip-version-check OpenFisca-Core==46.0.1
cat >check.py <<'PY'
import sys
from openfisca_core.periods import period

def days(of):
    return f"{of.start} to {of.stop}"

def again(text):
    first = period(text)
    second = period(str(first))
    return (days(first), str(first), days(second), first == second)

eternity, year = period("eternity"), period("2010")
weeks = period("2010-05").get_subperiods("week")
seen = {
    "month": again("month:2010-01-31"),
    "year": again("year:2010-05-15"),
    "week": again("week:2010-05-07"),
    "days": again("day:2010-05-07:3"),
    "eternity": (eternity.contains(year), eternity.contains(eternity)),
    "weeks": (len(weeks), str(weeks[0].start), str(weeks[-1].stop)),
}
expected = {
    "month": ("2010-01-31 to 2010-02-27", "2010-01", "2010-01-01 to 2010-01-31", False),
    "year": ("2010-05-15 to 2011-05-14", "year:2010-05", "2010-05-01 to 2011-04-30", False),
    "week": ("2010-05-07 to 2010-05-13", "2010-W18", "2010-05-03 to 2010-05-09", False),
    "days": ("2010-05-07 to 2010-05-09", "day:2010-05-07:3", "2010-05-07 to 2010-05-09", True),
    "eternity": (False, True),
    "weeks": (4, "2010-04-26", "2010-05-23"),
}
for name, value in seen.items():
    print(name, value)
sys.exit(0 if seen == expected else 1)
PY
timeout 60 v/bin/python check.py
