#!/usr/bin/env bash
# libhxl 5.2.2 with six 1.17.0 (PyPI), the library of the Humanitarian Exchange Language: days of a "#date" column made alike, as its filters and clean_data make them.
# Expected before looking: a day or moment in ISO 8601 is that day, in basic or extended form; "07/05/2010", which has two readings, is the 7th of May by
# the documented default; a day without a year is refused.
# Seen: "2010-05-07" is the 7th of May. With an hour behind it ("2010-05-07T10:00:00Z") it is the 5th of July, and so is 2010/05/07: the default for
# days that have two readings is applied to those that have one. 2010-05-13 with an hour stays in May. "20100507" is the 21st of August 1970, as a number of
# seconds. "7 May" is given the year of the reading. A filter for the 7th of May does not find the moment.
# Why it matters: lists of incidents have hours; up to the twelfth of each month day and month change places, and from the thirteenth on they do not.
# Source: HXL 1.1, "Dates" (ISO 8601); the documentation of normalise_date ("if the date is ambiguous, assume the day comes before the month").
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check libhxl==5.2.2 six==1.17.0
cat >check.py <<'PY'
import datetime
import sys
import hxl
from hxl.datatypes import normalise_date

expected = {
    "2010-05-07": "2010-05-07",
    "2010-05": "2010-05",
    "07/05/2010": "2010-05-07",
    "2010-05-07T10:00:00Z": "2010-07-05",
    "2010-05-07 10:00": "2010-07-05",
    "2010/05/07": "2010-07-05",
    "2010-05-13T10:00:00Z": "2010-05-13",
    "2010-12-01T00:00:00+03:00": "2010-01-12",
    "20100507": "1970-08-21",
    "7 May": f"{datetime.datetime.now().year}-05-07",
}
seen = {text: normalise_date(text) for text in expected}
data = [["#event", "#date"], ["in July?", "2010-05-07T10:00:00Z"], ["in May", "2010-05-07"]]
cleaned = [row.values for row in hxl.data(data).clean_data(date="#date")]
found = [row.values[0] for row in hxl.data(data).with_rows("#date=2010-05-07")]
print(seen, cleaned, found)
sys.exit(0 if seen == expected and cleaned == [["in July?", "2010-07-05"], ["in May", "2010-05-07"]] and found == ["in May"] else 1)
PY
timeout 60 v/bin/python check.py
